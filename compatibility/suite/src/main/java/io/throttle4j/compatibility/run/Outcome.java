package io.throttle4j.compatibility.run;

import io.throttle4j.compatibility.client.Reply;
import io.throttle4j.compatibility.late.Watched;
import java.util.List;
import java.util.Optional;

/**
 * What one call came to.
 *
 * @param reply what the client saw
 * @param callers the threads that resource methods ran on
 * @param reads how often anything was asked to read the entity
 * @param watched what became of the threads that asked the late store
 * @param addresses the addresses that throttles saw
 */
record Outcome(Reply reply, List<String> callers, int reads, List<Watched> watched, List<Optional<String>> addresses) {}
