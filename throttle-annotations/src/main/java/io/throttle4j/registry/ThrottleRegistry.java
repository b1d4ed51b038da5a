package io.throttle4j.registry;

import java.util.List;

/**
 * The actions of one resource. Implemented by generated classes, found by their name, read once at deployment.
 *
 * <p>The registry of {@code p.Reports} is {@code p.Reports_Throttles}, that of {@code p.Outer.Inner} is
 * {@code p.Outer_Inner_Throttles}. It is public and has a public constructor without parameters.
 */
public interface ThrottleRegistry {

    /** What is put behind the name of a resource to name its registry. */
    String SUFFIX = "_Throttles";

    /** The resource this registry belongs to. */
    Class<?> resource();

    /** Every action of the resource, each method once. */
    List<Action> actions();
}
