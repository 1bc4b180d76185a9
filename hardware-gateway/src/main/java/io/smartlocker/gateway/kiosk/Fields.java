package io.smartlocker.gateway.kiosk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks of what arrives over HTTP: nothing is taken on trust, not even on loopback. */
final class Fields {
    static final int LONGEST_SECRET = 64;
    private static final int LONGEST_ID = 64;

    private Fields() {}

    static <T> T body(@Nullable T request) {
        if (request == null) {
            throw KioskProblem.invalid("body", "is missing");
        }
        return request;
    }

    static String required(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw KioskProblem.invalid(field, "is missing");
        }
        return atMost(field, value, longest);
    }

    static @Nullable String optional(String field, @Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        return required(field, value, longest);
    }

    static String session(@Nullable String token) {
        return required("session", token, LONGEST_SECRET);
    }

    static UUID requiredId(String field, @Nullable String value) {
        return id(field, required(field, value, LONGEST_ID));
    }

    static void between(String field, @Nullable Integer value, int lowest, int highest) {
        if (value != null && (value < lowest || value > highest)) {
            throw KioskProblem.invalid(field, "is " + lowest + " to " + highest);
        }
    }

    static UUID id(String field, String value) {
        try {
            UUID id = UUID.fromString(value);
            if (id.toString().equalsIgnoreCase(value)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Told below, together with ids in a shape that UUID.fromString merely tolerates.
        }
        throw KioskProblem.invalid(field, "is not an id");
    }

    private static String atMost(String field, String value, int longest) {
        if (value.length() > longest) {
            throw KioskProblem.invalid(field, "is longer than " + longest + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw KioskProblem.invalid(field, "holds a control character");
        }
        return value;
    }
}
