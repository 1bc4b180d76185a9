package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.alarm.FollowSilence;
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
    static final String NAME = "kiosk-events";
    private static final Logger LOG = Logger.getLogger(KioskEventHandler.class);

    private final Kiosks kiosks;
    private final EventNumbering numbering;
    private final FollowSilence followSilence;
    private final CheckEvent checkEvent;
    private final TakeEvent takeEvent;
    private final Refusals refusals;

    KioskEventHandler(
            Kiosks kiosks,
            EventNumbering numbering,
            FollowSilence followSilence,
            CheckEvent checkEvent,
            TakeEvent takeEvent,
            Refusals refusals) {
        this.kiosks = kiosks;
        this.numbering = numbering;
        this.followSilence = followSilence;
        this.checkEvent = checkEvent;
        this.takeEvent = takeEvent;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return NAME;
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
            Heard heard = new Heard(kiosk, event, received.at());
            return numbering.of(id).flatMap(numbers -> handle(heard, numbers));
        });
    }

    private Uni<Void> handle(Heard heard, EventNumbers numbers) {
        if (heard.kiosk().status() != Status.ACTIVE) {
            return refusals.refuse(
                    heard, numbers, "The kiosk is " + heard.kiosk().status() + ".");
        }
        return followSilence
                .ended(heard.kiosk(), numbers.heard(heard.at()), heard.at())
                .chain(() -> checkEvent.check(heard, numbers))
                .flatMap(verdict -> switch (verdict) {
                    case CheckEvent.Verdict.Accepted accepted -> takeEvent.take(heard, accepted.locker(), numbers);
                    case CheckEvent.Verdict.Repeated repeated ->
                        Uni.createFrom().voidItem();
                    case CheckEvent.Verdict.Refused refused -> refusals.refuse(heard, numbers, refused.reason());
                });
    }
}
