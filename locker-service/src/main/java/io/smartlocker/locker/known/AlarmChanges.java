package io.smartlocker.locker.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Alarms are known so that a locker can show them at the bay that they are about. */
@Singleton
class AlarmChanges extends ProjectionHandler<AlarmState> {

    AlarmChanges(Projections projections) {
        super(Topics.ALARMS, AlarmState.class, projections);
    }
}
