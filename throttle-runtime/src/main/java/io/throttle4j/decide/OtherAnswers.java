package io.throttle4j.decide;

import io.throttle4j.Decision;
import io.throttle4j.verdict.Releases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the throttles that answer by themselves said.
 *
 * @param releases of those that allow
 * @param denials of those that deny
 * @param undecided whether one failed and the policy is to deny
 */
record OtherAnswers(Releases releases, List<Decision.Denied> denials, boolean undecided) {

    private static final OtherAnswers NONE = new OtherAnswers(Releases.of(List.of()), List.of(), false);

    /** Where nobody was asked. */
    static OtherAnswers none() {
        return NONE;
    }

    static OtherAnswers of(List<Optional<Decision>> answers) {
        List<Runnable> releases = new ArrayList<>();
        List<Decision.Denied> denials = new ArrayList<>();
        for (Optional<Decision> answer : answers) {
            if (answer.orElse(null) instanceof Decision.Allowed allowed && allowed != Decision.allowed()) {
                releases.add(allowed.release());
            } else if (answer.orElse(null) instanceof Decision.Denied denied) {
                denials.add(denied);
            }
        }
        return new OtherAnswers(Releases.of(releases), denials, answers.stream().anyMatch(Optional::isEmpty));
    }

    /** The longest wait of the denials and of {@code stores}; empty if none is known. */
    Optional<Duration> longestWait(Refusal stores) {
        Duration longest = stores.longestWait();
        boolean known = !stores.isNone();
        for (Decision.Denied denied : denials) {
            known |= denied.retryAfter().isPresent();
            Duration wait = denied.retryAfter().orElse(Duration.ZERO);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        return known ? Optional.of(longest) : Optional.empty();
    }
}
