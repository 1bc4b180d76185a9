package io.smartlocker.device.bay;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows users: a bay is given only to somebody who exists. */
@Singleton
class UserHandler extends ProjectionHandler<UserState> {
    UserHandler(Projections projections) {
        super(Topics.USERS, UserState.class, projections);
    }
}
