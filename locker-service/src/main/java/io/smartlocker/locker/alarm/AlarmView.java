package io.smartlocker.locker.alarm;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.AlarmState.Kind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alarm as the API shows it.
 *
 * @param announcedAt absent for one of which was only heard when it had ended
 * @param ending why it ended
 */
@RegisterForReflection
public record AlarmView(
        UUID id,
        Kind kind,
        UUID location,
        UUID kiosk,
        @Nullable UUID locker,
        @Nullable UUID bay,
        Instant raisedAt,
        @Nullable Instant announcedAt,
        @Nullable UUID acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,

        @Schema(implementation = String.class, examples = "CAUSE_GONE")
        Alarm.@Nullable Ending ending) {
    static AlarmView of(Alarm alarm) {
        return new AlarmView(
                alarm.id(),
                alarm.kind(),
                alarm.location(),
                alarm.kiosk(),
                alarm.locker(),
                alarm.bay(),
                alarm.raisedAt(),
                alarm.announcedAt(),
                alarm.acknowledgedBy(),
                alarm.acknowledgedAt(),
                alarm.endedAt(),
                alarm.endedBy(),
                alarm.ending());
    }
}
