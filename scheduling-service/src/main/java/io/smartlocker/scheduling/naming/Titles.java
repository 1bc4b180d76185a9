package io.smartlocker.scheduling.naming;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What things are called in a file: by their names, or by their ids where no name is known. */
public record Titles(Map<UUID, String> names) {
    /** What stands between names in a cell. */
    public static final String BETWEEN = "|";

    /** Of things whose names nobody may read. */
    public static final Titles NONE = new Titles(Map.of());

    /** The name, if it is known. */
    public Optional<String> find(UUID id) {
        return Optional.ofNullable(names.get(id));
    }

    public String of(UUID id) {
        return names.getOrDefault(id, id.toString());
    }

    /** Among others in a cell; a name that would seem to be two is not used. */
    public String among(UUID id) {
        return find(id).filter(name -> !name.contains(BETWEEN)).orElse(id.toString());
    }

    /** Several in a cell. */
    public String all(Collection<UUID> ids) {
        return ids.stream().map(this::among).collect(Collectors.joining(BETWEEN));
    }
}
