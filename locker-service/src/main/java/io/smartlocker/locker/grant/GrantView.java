package io.smartlocker.locker.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.WeeklyWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the API shows it.
 *
 * @param until its end, also where it was given as the last day
 */
@RegisterForReflection
record GrantView(
        UUID id,
        Subject subject,
        Target target,
        List<WeeklyWindow> windows,
        @Nullable Instant until,
        @Nullable LocalDate lastDay,
        long version) {

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subject(@Nullable UUID user, @Nullable UUID group) {}

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            @Nullable UUID locker,
            @Nullable UUID area,
            @Nullable UUID location) {}

    static GrantView of(Grant grant) {
        return new GrantView(
                grant.id(),
                new Subject(grant.user(), grant.group()),
                new Target(grant.locker(), grant.area(), grant.location()),
                grant.windows(),
                grant.until(),
                grant.lastDay(),
                grant.version());
    }
}
