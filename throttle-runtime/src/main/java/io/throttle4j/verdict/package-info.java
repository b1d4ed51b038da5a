/** What becomes of a request once all its throttles were asked, and who hears of it. */
@NullMarked
package io.throttle4j.verdict;

import org.jspecify.annotations.NullMarked;
