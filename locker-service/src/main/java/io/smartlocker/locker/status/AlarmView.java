package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.AlarmState;
import java.time.Instant;
import java.util.UUID;

/** Something that needs a person. */
@RegisterForReflection
record AlarmView(UUID id, AlarmState.Kind kind, Instant raisedAt) {
    static AlarmView of(AlarmState alarm) {
        return new AlarmView(alarm.id(), alarm.kind(), alarm.raisedAt());
    }
}
