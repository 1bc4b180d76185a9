package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DescribeSelf {
    private final Kiosks kiosks;
    private final LockerConfig config;

    DescribeSelf(Kiosks kiosks, LockerConfig config) {
        this.kiosks = kiosks;
        this.config = config;
    }

    /** Tells a kiosk where its topics are; only while it is in use. */
    @WithSession
    Uni<SelfView> describe(Caller caller) {
        return switch (caller.kind()) {
            case USER, CLIENT -> Uni.createFrom().failure(ProblemException.notFound("kiosk"));
            case KIOSK -> kiosks.require(caller.id(), caller).map(this::described);
        };
    }

    private SelfView described(Kiosk kiosk) {
        if (kiosk.status() != Status.ACTIVE) {
            throw ProblemException.of(LockerProblem.KIOSK_NOT_ACTIVE, "The kiosk is " + kiosk.status() + ".");
        }
        if (!kiosk.isReady()) {
            throw ProblemException.of(CommonProblem.UNAVAILABLE, "The kiosk is being set up. Ask again in a second.");
        }
        return SelfView.of(kiosk, config.kioskBootstrapServers());
    }
}
