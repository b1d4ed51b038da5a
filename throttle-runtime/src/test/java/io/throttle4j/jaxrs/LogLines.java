package io.throttle4j.jaxrs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Throttle4j logs while this is open. */
public final class LogLines implements AutoCloseable {

    private final Logger logger = Logger.getLogger("io.throttle4j");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Recording();

    /** Begins to listen. */
    public LogLines() {
        logger.addHandler(handler);
    }

    /** The messages of {@code level}, in order. */
    public List<String> at(Level level) {
        return records.stream()
                .filter(each -> each.getLevel().equals(level))
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }

    private final class Recording extends Handler {

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // There is nothing to give up.
        }
    }
}
