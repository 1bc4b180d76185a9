package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.alarm.FollowSilence;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.Kiosks;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicFamily;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
    private final ReadKnown readKnown;
    private final FollowSilence followSilence;
    private final CheckEvent checkEvent;
    private final TakeEvent takeEvent;
    private final Refusals refusals;

    KioskEventHandler(
            Kiosks kiosks,
            ReadKnown readKnown,
            FollowSilence followSilence,
            CheckEvent checkEvent,
            TakeEvent takeEvent,
            Refusals refusals) {
        this.kiosks = kiosks;
        this.readKnown = readKnown;
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
        return handleAll(List.of(received));
    }

    @Override
    public Uni<Void> handleAll(List<ReceivedEvent> received) {
        List<Spoken> spoken = received.stream().map(Spoken::of).toList();
        return readKnown
                .of(
                        spoken.stream().map(Spoken::kiosk).collect(Collectors.toSet()),
                        spoken.stream().map(Spoken::event).toList())
                .flatMap(known -> Multi.createFrom()
                        .iterable(spoken)
                        .onItem()
                        .transformToUniAndConcatenate(each -> hear(each, known))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> hear(Spoken spoken, Known known) {
        Optional<Kiosk> kiosk = known.kiosk(spoken.kiosk());
        if (kiosk.isEmpty()) {
            LOG.warnf("Somebody wrote to the topic of a kiosk that does not exist: %s", spoken.kiosk());
            return Uni.createFrom().voidItem();
        }
        spoken.record().enterTrace();
        return hear(new Heard(kiosk.get(), spoken.event(), spoken.record().at()), known);
    }

    private Uni<Void> hear(Heard heard, Known known) {
        EventNumbers numbers = known.numbers(heard.kiosk());
        if (heard.kiosk().status() != Status.ACTIVE) {
            return refusals.refuse(
                    heard, numbers, "The kiosk is " + heard.kiosk().status() + ".");
        }
        return followSilence
                .ended(heard.kiosk(), numbers.heard(heard.at()), heard.at())
                .chain(() -> checkEvent.check(heard, known))
                .flatMap(verdict -> switch (verdict) {
                    case CheckEvent.Verdict.Accepted accepted -> takeEvent.take(heard, accepted.locker(), known);
                    case CheckEvent.Verdict.Repeated repeated ->
                        Uni.createFrom().voidItem();
                    case CheckEvent.Verdict.Refused refused -> refusals.refuse(heard, numbers, refused.reason());
                });
    }

    /**
     * What stands on a kiosk's topic.
     *
     * @param kiosk the one that the topic is of
     */
    private record Spoken(UUID kiosk, KioskEvent event, ReceivedEvent record) {
        static Spoken of(ReceivedEvent received) {
            return new Spoken(Topics.kioskOfEvents(received.topic()), received.as(KioskEvent.class), received);
        }
    }
}
