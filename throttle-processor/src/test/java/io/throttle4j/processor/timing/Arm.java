package io.throttle4j.processor.timing;

import java.nio.file.Path;
import java.util.List;

/** One of the compilations that are compared. */
record Arm(String name, List<String> options, List<Path> sources) {}
