package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.Kiosks;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicFamily;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The trust boundary. A kiosk speaks on its own topic, whatever the record says; it speaks only while it is in use, only
 * of its own bays, and each thing once.
 */
@ApplicationScoped
class KioskEventHandler implements TopicFamily {
    private static final Logger LOG = Logger.getLogger(KioskEventHandler.class);

    private final Kiosks kiosks;
    private final CheckEvent checkEvent;
    private final TakeEvent takeEvent;
    private final Refusals refusals;

    KioskEventHandler(Kiosks kiosks, CheckEvent checkEvent, TakeEvent takeEvent, Refusals refusals) {
        this.kiosks = kiosks;
        this.checkEvent = checkEvent;
        this.takeEvent = takeEvent;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return "kiosk-events";
    }

    @Override
    public Uni<Set<String>> topics() {
        return kiosks.withTopics()
                .map(ids -> ids.stream().map(Topics::kioskEvents).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        UUID id = Topics.kioskOfEvents(received.topic());
        KioskEvent event = received.as(KioskEvent.class);
        return kiosks.findById(id).flatMap(kiosk -> {
            if (kiosk == null) {
                LOG.warnf("Somebody wrote to the topic of a kiosk that does not exist: %s", id);
                return Uni.createFrom().voidItem();
            }
            return kiosk.status() == Status.ACTIVE
                    ? handle(kiosk, event)
                    : refusals.refuse(kiosk, event, "The kiosk is " + kiosk.status() + ".");
        });
    }

    private Uni<Void> handle(Kiosk kiosk, KioskEvent event) {
        return checkEvent.check(kiosk, event).flatMap(verdict -> switch (verdict) {
            case CheckEvent.Verdict.Accepted accepted -> takeEvent.take(kiosk, event);
            case CheckEvent.Verdict.Repeated repeated -> Uni.createFrom().voidItem();
            case CheckEvent.Verdict.Refused refused -> refusals.refuse(kiosk, event, refused.reason());
        });
    }
}
