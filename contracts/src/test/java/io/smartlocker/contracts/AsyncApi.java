package io.smartlocker.contracts;

import static io.smartlocker.contracts.JsonSchemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The AsyncAPI document of all topics.
 *
 * @see <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0</a>
 */
final class AsyncApi {
    private final JsonSchemas schemas = new JsonSchemas();
    private final Map<String, Object> messages = new TreeMap<>();

    static Map<String, Object> document() {
        return new AsyncApi().write();
    }

    private Map<String, Object> write() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Channel.all().forEach(channel -> channels.put(id(channel), channel(channel)));
        Map<String, Object> allSchemas = new TreeMap<>(schemas.schemas());
        allSchemas.put("Envelope", envelope());
        return ordered(
                "asyncapi",
                "3.0.0",
                "info",
                info(),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "components",
                ordered("messages", messages, "schemas", allSchemas));
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Smart Locker",
                "version",
                "1",
                "description",
                "State topics say what is: they are compacted, a record holds the whole state, and a reader keeps the"
                        + " highest version it has seen. The activity topic says what happened. Envelope: CloudEvents"
                        + " 1.0 in Kafka binary mode. Fields are only ever added; readers ignore what they do not know.");
    }

    private Map<String, Object> channel(Channel channel) {
        Map<String, Object> names = new LinkedHashMap<>();
        channel.messages().forEach(type -> names.put(type.getSimpleName(), message(type)));
        Map<String, Object> page = ordered(
                "address",
                channel.topic().name().replace(Channel.ANY_KIOSK.toString(), "{kiosk}"),
                "description",
                "Written by " + channel.writer() + ". Key: " + channel.key() + ".",
                "messages",
                names);
        if (isOfKiosk(channel)) {
            page.put("parameters", Map.of("kiosk", Map.of("description", "Id of the kiosk")));
        }
        page.put("bindings", Map.of("kafka", binding(channel.topic())));
        return page;
    }

    private static Map<String, Object> binding(TopicSettings topic) {
        Map<String, Object> configuration = new TreeMap<>();
        topic.configuration().forEach((name, value) -> configuration.put(name, setting(name, value)));
        return ordered(
                "partitions", topic.partitions(), "topicConfiguration", configuration, "bindingVersion", "0.5.0");
    }

    private static Object setting(String name, String value) {
        return switch (name) {
            case "cleanup.policy" -> List.of(value);
            case "message.timestamp.type" -> value;
            default -> Long.valueOf(value);
        };
    }

    private Map<String, Object> message(Class<?> type) {
        String name = type.getSimpleName();
        messages.put(
                name,
                ordered(
                        "name",
                        EventTypes.of(type),
                        "headers",
                        Map.of("$ref", "#/components/schemas/Envelope"),
                        "payload",
                        schemas.of(type),
                        "bindings",
                        Map.of("kafka", ordered("key", Map.of("type", "string"), "bindingVersion", "0.5.0"))));
        return Map.of("$ref", "#/components/messages/" + name);
    }

    private static Map<String, Object> envelope() {
        Map<String, Object> headers = ordered(
                EventHeaders.SPEC_VERSION, Map.of("const", "1.0"),
                EventHeaders.ID, text("The same however often the event is delivered"),
                EventHeaders.TYPE, text("io.smartlocker.<name of the record>.v1"),
                EventHeaders.SOURCE, text("/<service>"),
                EventHeaders.TIME, ordered("type", "string", "format", "date-time"),
                EventHeaders.SUBJECT, text("What it is about"),
                EventHeaders.CONTENT_TYPE, Map.of("const", "application/json"),
                EventHeaders.ORGANIZATION, ordered("type", "string", "format", "uuid"),
                EventHeaders.TRACE_PARENT, text("W3C Trace Context"));
        List<String> required = headers.keySet().stream()
                .filter(header -> !header.equals(EventHeaders.TRACE_PARENT))
                .toList();
        return ordered("type", "object", "required", required, "properties", headers);
    }

    private static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    private static boolean isOfKiosk(Channel channel) {
        return channel.topic().name().startsWith("kiosk.");
    }

    /** {@code smartlocker.device-types} → {@code device-types}, a kiosk's events → {@code kiosk-events}. */
    private static String id(Channel channel) {
        String name = channel.topic().name();
        String last = name.substring(name.lastIndexOf('.') + 1);
        return isOfKiosk(channel) ? "kiosk-" + last : last;
    }
}
