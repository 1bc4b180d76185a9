package io.smartlocker.scheduling.roster;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.scheduling.roster.RosterRow.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many days of shifts at once.
 *
 * @param change how the rows change their days; REPLACE when left out
 */
@RegisterForReflection
record RosterBatchRequest(
        @Nullable Change change, @NotEmpty @Size(max = 500) List<@NotNull @Valid Row> rows) {

    /** One day of a shift. */
    @RegisterForReflection
    record Row(
            @NotNull UUID shift,
            @NotNull LocalDate day,
            @NotNull @Size(max = 1000) List<@NotNull UUID> users) {}

    Change changeOrReplace() {
        return change == null ? Change.REPLACE : change;
    }

    List<RosterRow> wanted() {
        return rows.stream()
                .map(row -> new RosterRow(row.shift(), row.day(), row.users()))
                .toList();
    }
}
