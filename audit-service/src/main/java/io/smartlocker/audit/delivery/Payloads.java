package io.smartlocker.audit.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.audit.log.LogEntryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What is told, as the JSON text that is signed, sent and kept.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
@ApplicationScoped
class Payloads {
    /** The type of what is told by a ping. */
    static final String PING = "webhook.ping";

    private final ObjectMapper json;

    Payloads(ObjectMapper json) {
        this.json = json;
    }

    /** @param timestamp when it happened */
    @RegisterForReflection
    record Payload(String type, Instant timestamp, Object data) {}

    @RegisterForReflection
    record Ping(UUID webhook) {}

    /** The entry as the log's list shows it. */
    String of(LogEntryView entry) {
        return write(new Payload(entry.type(), entry.at(), entry));
    }

    String ping(UUID webhook) {
        return write(new Payload(PING, Instant.now().truncatedTo(ChronoUnit.MILLIS), new Ping(webhook)));
    }

    private String write(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A payload is always writable", e);
        }
    }
}
