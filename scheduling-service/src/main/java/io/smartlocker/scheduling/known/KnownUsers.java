package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps the people who work shifts. */
@Singleton
class KnownUsers extends ProjectionHandler<UserState> {
    KnownUsers(Projections projections) {
        super(Topics.USERS, UserState.class, projections);
    }
}
