package io.throttle4j.jaxrs;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** How many objects of each class there are in this process that something still refers to. */
final class LiveObjects {

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");

    private LiveObjects() {}

    /** Counts after a full collection; arrays, and what the JDK makes for its own use when it likes, are left out. */
    static Map<String, Integer> byClass() {
        Map<String, Integer> counts = new TreeMap<>();
        histogram().lines().map(LINE::matcher).filter(line -> line.matches()).forEach(line -> {
            if (!line.group(2).startsWith("[")) {
                counts.put(line.group(2), Integer.parseInt(line.group(1)));
            }
        });
        return counts;
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {null},
                            new String[] {String[].class.getName()});
        } catch (JMException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
