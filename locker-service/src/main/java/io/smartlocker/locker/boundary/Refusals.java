package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/** What is not believed goes no further than the log, and what is known of the kiosk. */
@ApplicationScoped
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final Outbox outbox;

    Refusals(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> refuse(Heard heard, EventNumbers numbers, String reason) {
        Kiosk kiosk = heard.kiosk();
        KioskEvent event = heard.event();
        numbers.refused(reason, heard.at());
        LOG.warnf("Refused event %s of kiosk %s: %s", event.id(), kiosk.id(), reason);
        return outbox.add(new Activity(
                UuidV7.next(),
                kiosk.organization(),
                Instant.now(),
                Actor.kiosk(kiosk.id()),
                "kiosk.event-refused",
                new Subject(Subject.Kind.KIOSK, kiosk.id()),
                Result.REFUSED,
                Map.of("event", event.id().toString(), "reason", reason)));
    }
}
