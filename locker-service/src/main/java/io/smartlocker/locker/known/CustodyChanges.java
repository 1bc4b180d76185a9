package io.smartlocker.locker.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Custodies are known so that a locker can show who holds what was taken out of it. */
@Singleton
class CustodyChanges extends ProjectionHandler<CustodyState> {

    CustodyChanges(Projections projections) {
        super(Topics.CUSTODIES, CustodyState.class, projections);
    }
}
