package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.locker.boundary.EventNumbers.Arrival;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says whether an event of a kiosk is to be believed, and reports what is missing before it. */
@ApplicationScoped
class CheckEvent {
    private static final Logger LOG = Logger.getLogger(CheckEvent.class);

    private final EventNumbering numbering;
    private final Projections projections;
    private final Lockers lockers;
    private final Outbox outbox;

    CheckEvent(EventNumbering numbering, Projections projections, Lockers lockers, Outbox outbox) {
        this.numbering = numbering;
        this.projections = projections;
        this.lockers = lockers;
        this.outbox = outbox;
    }

    sealed interface Verdict {
        record Accepted() implements Verdict {}

        /** It came before. */
        record Repeated() implements Verdict {}

        record Refused(String reason) implements Verdict {}
    }

    Uni<Verdict> check(Kiosk kiosk, KioskEvent event) {
        return numbering
                .of(kiosk.id())
                .map(numbers -> numbers.arrived(event.id(), event.sequence()))
                .flatMap(arrival -> switch (arrival) {
                    case Arrival.Repeated repeated -> Uni.createFrom().item(new Verdict.Repeated());
                    case Arrival.Next next -> own(kiosk, event.bay());
                    case Arrival.AfterGap gap ->
                        report(
                                        kiosk,
                                        event,
                                        "kiosk.events-missing",
                                        Map.of("from", "" + gap.from(), "until", "" + gap.until()))
                                .chain(() -> own(kiosk, event.bay()));
                    case Arrival.Restarted anew ->
                        report(kiosk, event, "kiosk.events-restarted", Map.of("lastBefore", "" + anew.lastBefore()))
                                .chain(() -> own(kiosk, event.bay()));
                });
    }

    private Uni<Void> report(Kiosk kiosk, KioskEvent event, String type, Map<String, String> details) {
        LOG.warnf("%s: kiosk %s, before event %s: %s", type, kiosk.id(), event.id(), details);
        return outbox.add(Told.of(kiosk, event).activity(type, Result.UNKNOWN, details));
    }

    /** Whether the kiosk may speak of the bay: it is one of a locker that is wired to it. */
    private Uni<Verdict> own(Kiosk kiosk, @Nullable UUID bay) {
        if (bay == null) {
            return Uni.createFrom().item(new Verdict.Accepted());
        }
        return projections
                .find(BayState.class, bay, kiosk.organization())
                .flatMap(this::locker)
                .map(locker ->
                        locker.map(Locker::kiosk).filter(kiosk.id()::equals).isPresent()
                                ? new Verdict.Accepted()
                                : new Verdict.Refused("Bay " + bay + " is not one of this kiosk's."));
    }

    private Uni<Optional<Locker>> locker(Optional<BayState> bay) {
        return bay.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : lockers.findById(bay.get().locker()).map(Optional::ofNullable);
    }
}
