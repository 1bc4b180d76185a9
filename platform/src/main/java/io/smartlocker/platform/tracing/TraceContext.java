package io.smartlocker.platform.tracing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Where this work stands in a trace. It is kept as log keys {@code traceId} and {@code spanId}, which follow the work
 * through Quarkus' contexts; so every log line carries it and it is at hand when a message is sent.
 *
 * @param traceId 32 hex digits, the same from the first request to the last consumer
 * @param spanId 16 hex digits, of this step
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record TraceContext(String traceId, String spanId) {
    private static final Pattern HEADER = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}.*");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String TRACE_ID = "traceId";
    private static final String SPAN_ID = "spanId";

    /** A step of the trace that the header names, or of a new trace where it names none. */
    public static TraceContext following(@Nullable String traceParent) {
        Matcher header = HEADER.matcher(traceParent == null ? "" : traceParent);
        boolean known = header.matches() && !NO_TRACE.equals(header.group(1));
        return new TraceContext(known ? header.group(1) : hex(16), hex(8));
    }

    /** The step that is under way, if any. */
    public static Optional<TraceContext> current() {
        return MDC.get(TRACE_ID) instanceof String trace && MDC.get(SPAN_ID) instanceof String span
                ? Optional.of(new TraceContext(trace, span))
                : Optional.empty();
    }

    /** Makes this the step under way. */
    public void enter() {
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
    }

    /** The value of a {@code traceparent} header for what follows from this step. */
    public String traceParent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
