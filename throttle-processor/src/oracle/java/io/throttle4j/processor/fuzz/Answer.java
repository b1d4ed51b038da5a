package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttle;
import java.util.List;
import java.util.Optional;

/**
 * What one action declares, everything inherited filled in.
 *
 * @param classes the throttle classes in order; empty list: opted out; absent: the project-wide defaults
 * @param scope the scope, absent when none is given
 * @param cost the cost, 1 when none is given
 */
public record Answer(Optional<List<Class<? extends Throttle>>> classes, Optional<String> scope, int cost) {

    /** The answer for an action that nothing was declared for. */
    public static final Answer NOTHING_DECLARED = new Answer(Optional.empty(), Optional.empty(), 1);
}
