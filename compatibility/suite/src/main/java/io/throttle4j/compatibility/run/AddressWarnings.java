package io.throttle4j.compatibility.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Throttle4j says where it knows no client address. */
final class AddressWarnings extends Handler {

    private final Logger logger = Logger.getLogger("io.throttle4j");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    AddressWarnings() {
        super();
        setLevel(Level.WARNING);
    }

    /** Begins to listen. */
    void open() {
        logger.addHandler(this);
    }

    /** Each thing that was said, once. */
    List<String> messages() {
        return messages.stream().distinct().toList();
    }

    @Override
    public void publish(LogRecord record) {
        String message = String.valueOf(record.getMessage());
        if (isLoggable(record) && message.contains("address is not known")) {
            messages.add(message);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
