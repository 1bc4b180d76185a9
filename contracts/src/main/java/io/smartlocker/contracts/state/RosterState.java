package io.smartlocker.contracts.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who works a shift on a certain day, in the place of the users and groups of the shift. There is no record of a day
 * that is over.
 *
 * @param day on which the shift begins, in its time zone
 */
public record RosterState(UUID id, UUID organization, long version, UUID shift, LocalDate day, List<UUID> users)
        implements State {}
