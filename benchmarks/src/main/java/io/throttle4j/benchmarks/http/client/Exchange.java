package io.throttle4j.benchmarks.http.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The requests and responses of one connection, one after the other, all for the same path. */
final class Exchange {

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final byte[] LAST_CHUNK = {'0', '\r', '\n', '\r', '\n'};
    private static final int UNKNOWN = -1;

    private final byte[] request;
    private final ByteBuffer response = ByteBuffer.allocate(8192);

    /** Where the response in {@link #response} ends; unknown before its head is complete. */
    private int end = UNKNOWN;

    Exchange(String host, String path) {
        request = ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** What to send. */
    ByteBuffer request() {
        return ByteBuffer.wrap(request);
    }

    /** Where to put what is received. */
    ByteBuffer received() {
        return response;
    }

    /**
     * Whether the response is complete, which is then forgotten.
     *
     * @throws IllegalStateException if its status is not 200
     */
    boolean isComplete() {
        if (end == UNKNOWN) {
            end = findEnd();
        }
        if (end == UNKNOWN || response.position() < end) {
            return false;
        }
        response.clear();
        end = UNKNOWN;
        return true;
    }

    private int findEnd() {
        for (int i = 4; i <= response.position(); i++) {
            if (response.get(i - 1) == '\n' && response.get(i - 3) == '\n') {
                return findEnd(i);
            }
        }
        return UNKNOWN;
    }

    private int findEnd(int endOfHead) {
        String head = new String(response.array(), 0, endOfHead, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        if (!head.startsWith("http/1.1 200")) {
            throw new IllegalStateException("only 200 counts, and this is " + head);
        }
        if (head.contains(CHUNKED)) {
            return endsWithLastChunk() ? response.position() : UNKNOWN;
        }
        int from = head.indexOf(LENGTH) + LENGTH.length();
        return endOfHead
                + Integer.parseInt(
                        head.substring(from, head.indexOf('\r', from)).trim());
    }

    private boolean endsWithLastChunk() {
        int from = response.position() - LAST_CHUNK.length;
        return Arrays.equals(response.array(), from, response.position(), LAST_CHUNK, 0, LAST_CHUNK.length);
    }
}
