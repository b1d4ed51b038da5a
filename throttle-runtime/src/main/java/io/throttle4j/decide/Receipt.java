package io.throttle4j.decide;

import io.throttle4j.store.Answer;
import io.throttle4j.store.ThrottleStore;
import org.jspecify.annotations.Nullable;

/**
 * What became of one store call.
 *
 * @param call what was asked
 * @param answeredBy the store that answered, which under LOCAL may be another than the one asked; null if none did
 * @param answer the answer
 * @param refusal the limits that deny; none if everything was taken
 */
record Receipt(StoreCall call, @Nullable ThrottleStore answeredBy, Answer answer, Refusal refusal) {}
