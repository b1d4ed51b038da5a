package io.throttle4j.compatibility.cases;

import io.throttle4j.compatibility.client.Call;
import io.throttle4j.compatibility.client.Reply;
import java.util.function.Predicate;

/**
 * One thing that an application can do.
 *
 * @param name how the matrix calls it
 * @param call what asks for it
 * @param works whether a reply shows that a container can do it
 * @param throttled whether the call gets as far as the throttles
 */
public record Case(String name, Call call, Predicate<Reply> works, boolean throttled) {

    static Case of(String name, Call call, Predicate<Reply> works) {
        return new Case(name, call.with("Authorization", "somebody"), works, true);
    }

    static Case unthrottled(String name, Call call, Predicate<Reply> works) {
        return new Case(name, call, works, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
