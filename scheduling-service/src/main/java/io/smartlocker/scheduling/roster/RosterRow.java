package io.smartlocker.scheduling.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is wanted of one day of a shift.
 *
 * @param day on which the shift begins
 * @param users whom the change is about
 */
public record RosterRow(UUID shift, LocalDate day, List<UUID> users) {

    /** How a row changes its day. */
    public enum Change {
        /** These people work it, and nobody else. */
        REPLACE,
        /** These people work it as well. */
        ADD,
        /** These people do not work it. */
        REMOVE;

        List<UUID> of(Collection<UUID> before, List<UUID> users) {
            Set<UUID> after = new LinkedHashSet<>(before);
            switch (this) {
                case REPLACE -> {
                    after.clear();
                    after.addAll(users);
                }
                case ADD -> after.addAll(users);
                case REMOVE -> users.forEach(after::remove);
            }
            return List.copyOf(after);
        }
    }

    /** What a change begins with on a day that has no roster yet. */
    public enum Begin {
        /** Nobody: the rows say who works. */
        EMPTY,
        /** Those who usually work the shift: its people and the present members of its groups. */
        USUAL_CREW
    }

    ShiftDay shiftDay() {
        return new ShiftDay(shift, day);
    }
}
