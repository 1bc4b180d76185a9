package io.smartlocker.platform.paging;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filters of a list. One that does not fit gives 400 and its name; JAX-RS by itself would say 404, as if the
 * list were not there.
 */
public final class Filters {
    private Filters() {}

    public static Optional<UUID> id(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, name, "Use an id.");
        }
    }

    public static Optional<Instant> instant(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw ProblemException.of(CommonProblem.INVALID, name, "Use an instant such as 2026-01-31T12:00:00Z.");
        }
    }

    public static Optional<Boolean> flag(String name, @Nullable String text) {
        return switch (text) {
            case null -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw ProblemException.of(CommonProblem.INVALID, name, "Use true or false.");
        };
    }

    public static <E extends Enum<E>> Optional<E> constant(String name, @Nullable String text, Class<E> type) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, name, "Use one of " + Arrays.toString(type.getEnumConstants()) + ".")));
    }
}
