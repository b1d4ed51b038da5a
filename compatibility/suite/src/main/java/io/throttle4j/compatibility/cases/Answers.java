package io.throttle4j.compatibility.cases;

import io.throttle4j.compatibility.client.Reply;
import java.util.List;
import java.util.function.Predicate;

/** What replies have to say. */
final class Answers {

    private Answers() {}

    static Predicate<Reply> status(int status) {
        return reply -> reply.status() == status;
    }

    static Predicate<Reply> ok(String body) {
        return answer(200, body);
    }

    static Predicate<Reply> answer(int status, String body) {
        return status(status).and(reply -> reply.body().equals(body));
    }

    static Predicate<Reply> header(String name, String... values) {
        return reply -> reply.header(name).equals(List.of(values));
    }
}
