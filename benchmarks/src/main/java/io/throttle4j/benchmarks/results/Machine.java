package io.throttle4j.benchmarks.results;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when something was measured. */
final class Machine {

    private static final double GIGABYTE = 1 << 30;

    private Machine() {}

    static String description() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return LocalDate.now(ZoneOffset.UTC) + ", " + System.getProperty("java.vendor") + " JDK " + Runtime.version()
                + ", " + System.getProperty("os.name") + " on " + system.getAvailableProcessors() + " processors ("
                + system.getArch() + ") and " + Math.round(system.getTotalMemorySize() / GIGABYTE) + " GB";
    }
}
