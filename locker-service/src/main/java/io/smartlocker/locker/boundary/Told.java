package io.smartlocker.locker.boundary;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.platform.outbox.OutboxMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes audit facts of what a kiosk told: with the kiosk's own time, about the bay where there is one. */
record Told(Kiosk kiosk, KioskEvent event, Actor actor) {

    /** Told by the kiosk of itself. */
    static Told of(Kiosk kiosk, KioskEvent event) {
        return new Told(kiosk, event, Actor.kiosk(kiosk.id()));
    }

    /** Told by the kiosk of what a person did. */
    Told by(UUID person) {
        return new Told(kiosk, event, Actor.user(person));
    }

    Activity activity(String type, Result result, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("kiosk", kiosk.id().toString());
        if (!event.clockSynchronized()) {
            all.put("clock", "UNSYNCHRONIZED");
        }
        UUID bay = event.bay();
        Subject subject =
                bay == null ? new Subject(Subject.Kind.KIOSK, kiosk.id()) : new Subject(Subject.Kind.BAY, bay);
        return new Activity(UuidV7.next(), kiosk.organization(), event.at(), actor, type, subject, result, all);
    }

    /** Tells of a badge that nobody has; not where the clock may be wrong, since a late tap must not enrol anything. */
    Optional<OutboxMessage> strangeBadge(KioskFact.TapRefused tap) {
        return Optional.ofNullable(tap.badge())
                .filter(badge -> event.clockSynchronized())
                .map(badge -> new StrangeBadge(kiosk.organization(), kiosk.id(), event.at(), badge))
                .map(strange -> OutboxMessage.of(
                        Topics.STRANGE_BADGES,
                        kiosk.id().toString(),
                        kiosk.organization(),
                        kiosk.id().toString(),
                        strange));
    }
}
