package io.smartlocker.contracts.state;

import java.util.List;
import java.util.UUID;

/**
 * A site.
 *
 * @param country ISO 3166-1 alpha-2
 * @param timeZone IANA time zone name
 */
public record LocationState(
        UUID id, UUID organization, long version, String name, String country, String timeZone, List<Area> areas)
        implements State {
    public record Area(UUID id, String name) {}
}
