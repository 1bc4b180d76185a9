package io.smartlocker.contracts;

/**
 * Kafka header names of the envelope: CloudEvents 1.0 in Kafka binary mode, our organisation and the W3C trace context.
 * All values are UTF-8 text; times are ISO-8601 instants.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding</a>
 */
public final class EventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    public static final String ORGANIZATION = "organization";
    /** W3C Trace Context, {@code 00-<trace id>-<span id>-<flags>}. */
    public static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}
}
