package io.throttle4j.logging;

import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.spi.MDCAdapter;

/** Logs nothing, and remembers what each thread marks its log lines with. */
public final class QuietLogging extends NOP_FallbackServiceProvider {

    private final MDCAdapter context = new BasicMDCAdapter();

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }
}
