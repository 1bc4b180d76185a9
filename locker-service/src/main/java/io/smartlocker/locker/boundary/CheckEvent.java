package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.locker.boundary.EventNumbers.Arrival;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says whether an event of a kiosk is to be believed, and reports what is missing before it. */
@ApplicationScoped
class CheckEvent {
    private static final Logger LOG = Logger.getLogger(CheckEvent.class);

    private final Outbox outbox;

    CheckEvent(Outbox outbox) {
        this.outbox = outbox;
    }

    sealed interface Verdict {
        /** @param locker that the bay is in, absent where no bay is concerned */
        record Accepted(@Nullable UUID locker) implements Verdict {}

        /** It came before. */
        record Repeated() implements Verdict {}

        record Refused(String reason) implements Verdict {}
    }

    Uni<Verdict> check(Heard heard, Known known) {
        long number = heard.event().sequence();
        if (number == 0) {
            return Uni.createFrom()
                    .item(
                            heard.event().fact() instanceof KioskFact.Health
                                    ? new Verdict.Accepted(null)
                                    : new Verdict.Refused("Only health is told without a number."));
        }
        return switch (known.numbers(heard.kiosk()).arrived(heard.event().id(), number, heard.at())) {
            case Arrival.Repeated repeated -> Uni.createFrom().item(new Verdict.Repeated());
            case Arrival.Next next -> Uni.createFrom().item(own(heard, known));
            case Arrival.AfterGap gap ->
                report(heard, "kiosk.events-missing", Map.of("from", "" + gap.from(), "until", "" + gap.until()))
                        .map(reported -> own(heard, known));
            case Arrival.Restarted anew ->
                report(heard, "kiosk.events-restarted", Map.of("lastBefore", "" + anew.lastBefore()))
                        .map(reported -> own(heard, known));
        };
    }

    private Uni<Void> report(Heard heard, String type, Map<String, String> details) {
        LOG.warnf(
                "%s: kiosk %s, before event %s: %s",
                type, heard.kiosk().id(), heard.event().id(), details);
        return outbox.add(Told.of(heard.kiosk(), heard.event()).activity(type, Result.UNKNOWN, details));
    }

    private static Verdict own(Heard heard, Known known) {
        UUID bay = heard.event().bay();
        return bay == null
                ? new Verdict.Accepted(null)
                : known.locker(bay, heard.kiosk())
                        .<Verdict>map(Verdict.Accepted::new)
                        .orElseGet(() -> new Verdict.Refused("Bay " + bay + " is not one of this kiosk's."));
    }
}
