package io.smartlocker.scheduling.naming;

import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.SchedulingProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What names in a file mean. A name may be capitalised otherwise where that leaves one thing; an id means the thing with the
 * id, of which is yet to be seen whether there is one.
 */
public final class Meanings {
    private final String thing;
    private final Map<String, List<Known>> byName;

    private Meanings(String thing, Map<String, List<Known>> byName) {
        this.thing = thing;
        this.byName = byName;
    }

    /** A thing and what it is called. */
    public record Known(UUID id, String name) {}

    /** @param thing what one of them is called in a sentence */
    public static Meanings of(String thing, List<Known> known) {
        return new Meanings(thing, known.stream().collect(Collectors.groupingBy(each -> lower(each.name()))));
    }

    /** The id of what a cell of a column names. @throws ProblemException 422 if there is no such thing, or more than one */
    public UUID require(Column column, String name) {
        List<Known> alike = byName.getOrDefault(lower(name), List.of());
        List<Known> exact =
                alike.stream().filter(each -> each.name().equals(name)).toList();
        List<Known> meant = exact.isEmpty() ? alike : exact;
        if (meant.size() > 1) {
            throw unknown(column, "there is more than one " + thing + " " + name + ".");
        }
        return meant.stream()
                .findFirst()
                .map(Known::id)
                .or(() -> id(name))
                .orElseThrow(() -> unknown(column, "there is no " + thing + " " + name + "."));
    }

    /** The id that a name is, if it is one. */
    public static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name)).filter(id -> id.toString().equalsIgnoreCase(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ProblemException unknown(Column column, String message) {
        return ProblemException.of(SchedulingProblem.UNKNOWN_REFERENCE, column.field(), message);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
