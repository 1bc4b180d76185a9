package io.smartlocker.gateway.kiosk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param type slug
 * @param detail one sentence for the person at the kiosk
 * @param instance the path that was asked for
 * @param reason the refusal's name, where a rule refused
 * @param from from when on it is allowed, where that is only a matter of time
 * @param errors the fields that are wrong, where the input was
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String reason,
        @Nullable Instant from,
        @Nullable List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    record FieldError(String field, String message) {}
}
