package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.known.Known;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A bay goes only when it is empty: no device is in it and it is nobody's own. What is decided here rests on what was last
 * told; should something come in at the same moment, device-service keeps that bay, out of service.
 */
@ApplicationScoped
class BaysToGo {
    private final Known known;

    BaysToGo(Known known) {
        this.known = known;
    }

    /**
     * Lets a locker keep its first bays and lose the others.
     *
     * @throws ProblemException 409 naming the bays that are not empty
     */
    Uni<Void> require(Locker locker, int kept) {
        return known.byField(BayState.class, locker.organization(), "state ->> 'locker'", Set.of(locker.id()))
                .invoke(bays -> refuse(bays.stream()
                        .filter(bay -> bay.number() > kept)
                        .filter(bay -> bay.device() != null || bay.user() != null)
                        .toList()))
                .replaceWithVoid();
    }

    private static void refuse(List<BayState> occupied) {
        if (!occupied.isEmpty()) {
            String numbers = occupied.stream()
                    .map(BayState::number)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            throw ProblemException.of(
                    LockerProblem.BAYS_NOT_EMPTY, "Not empty: bay " + numbers + ". Unassign what is in them first.");
        }
    }
}
