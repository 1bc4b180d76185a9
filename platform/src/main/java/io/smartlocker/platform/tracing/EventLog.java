package io.smartlocker.platform.tracing;

import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Business events in the log: a constant message and keys, one line an event. Values are ids, never names or secrets. */
public final class EventLog {
    private EventLog() {}

    /** Writes one line at INFO with the given keys beside the trace's. */
    public static void info(Logger log, String event, Map<String, ?> keys) {
        keys.forEach((key, value) -> MDC.put(key, value.toString()));
        try {
            log.info(event);
        } finally {
            keys.keySet().forEach(MDC::remove);
        }
    }
}
