package io.throttle4j.compatibility.client;

/** No reply came back. */
public final class CallFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallFailedException(Call call, Throwable cause) {
        super(call.method() + " " + call.path() + " got no reply: " + cause, cause);
    }
}
