package io.smartlocker.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an operation answered.
 *
 * @param body missing node when there was none
 * @param request method and path, for messages
 */
public record Answer(int status, JsonNode body, String request) {

    /** The same, after checking the status. */
    public Answer expect(int expected) {
        assertThat(status).as(() -> request + " answered " + body).isEqualTo(expected);
        return this;
    }

    public String text(String field) {
        assertThat(body.has(field)).as(() -> field + " in " + body).isTrue();
        return body.path(field).asText();
    }

    public String id() {
        return text("id");
    }
}
