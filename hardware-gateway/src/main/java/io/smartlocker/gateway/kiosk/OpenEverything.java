package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.opening.BayInUseException;
import io.smartlocker.gateway.opening.OpenBay;
import io.smartlocker.gateway.opening.OpenRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens every bay, also those that are out of service. All are ordered at once; the cabinet fires them one after the other,
 * since no more coils may be energised than its supply bears.
 */
@Singleton
final class OpenEverything {
    private static final Logger LOG = Logger.getLogger(OpenEverything.class);

    private final Bays bays;
    private final OpenBay openBay;
    private final Intents intents;
    private volatile List<Ordered> last = List.of();

    OpenEverything(Bays bays, OpenBay openBay, Intents intents) {
        this.bays = bays;
        this.openBay = openBay;
        this.intents = intents;
    }

    /** @param intent absent where somebody was at the bay already, so that its door is opening or open */
    private record Ordered(Bay bay, @Nullable UUID intent) {}

    /** Begins; while the last one has not ended, that one goes on. */
    EmergencyView open(UUID person, long busyNanos, long arrivedNanos) {
        Optional<EmergencyView> underWay = progress().filter(progress -> !progress.finished());
        if (underWay.isPresent()) {
            return underWay.get();
        }
        LOG.warnf("Every bay is opened. person=%s", person);
        List<Ordered> ordered = new ArrayList<>();
        try {
            bays.inOrder().forEach(bay -> ordered.add(order(bay, person, busyNanos, arrivedNanos)));
        } finally {
            last = List.copyOf(ordered); // also when the journal breaks in between
        }
        return progress().orElseGet(() -> EmergencyView.of(List.of()));
    }

    /** How far the last one is; nothing when there was none since the start. */
    Optional<EmergencyView> progress() {
        List<Ordered> ordered = last;
        return ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(EmergencyView.of(ordered.stream().map(this::bay).toList()));
    }

    private Ordered order(Bay bay, UUID person, long busyNanos, long arrivedNanos) {
        try {
            Intent intent = openBay.open(OpenRequest.order(bay, person, busyNanos, arrivedNanos));
            return new Ordered(bay, intent.id());
        } catch (BayInUseException e) {
            return new Ordered(bay, null);
        }
    }

    private EmergencyView.Bay bay(Ordered ordered) {
        UUID intent = ordered.intent();
        Intent.State state = intent == null
                ? Intent.State.OPENED
                : intents.find(intent).map(Intent::state).orElse(Intent.State.UNKNOWN);
        return new EmergencyView.Bay(
                ordered.bay().id(),
                ordered.bay().locker().name(),
                ordered.bay().entry().number(),
                intent,
                state);
    }
}
