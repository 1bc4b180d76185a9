package io.smartlocker.locker.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is composed in one go: some subjects of one part, for some kiosks of an organisation.
 *
 * @param kiosks the open directories concerned
 */
record Scope(UUID organization, List<Served> kiosks, Part part, Set<UUID> subjects) {

    /** A kiosk with an open directory, and where it stands. */
    record Served(UUID kiosk, UUID location) {}

    Optional<Served> kiosk(UUID id) {
        return kiosks.stream().filter(served -> served.kiosk().equals(id)).findFirst();
    }

    Set<String> keys() {
        return subjects.stream().map(part::key).collect(Collectors.toSet());
    }
}
