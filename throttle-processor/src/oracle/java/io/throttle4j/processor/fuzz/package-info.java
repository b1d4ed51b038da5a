/**
 * Random resource hierarchies, and an oracle that says what each of their actions declares.
 *
 * <p>The oracle reads compiled classes by reflection and shares no code with what it judges.
 */
@NullMarked
package io.throttle4j.processor.fuzz;

import org.jspecify.annotations.NullMarked;
