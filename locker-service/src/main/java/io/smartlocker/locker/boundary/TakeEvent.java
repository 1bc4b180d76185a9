package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.BayFired;
import io.smartlocker.contracts.kiosk.KioskFact.IntentEnded;
import io.smartlocker.contracts.kiosk.KioskFact.Outcome;
import io.smartlocker.locker.command.FollowCommands;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.RecordHealth;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an event that is believed: tells others of the bay, moves commands on, and writes the log. */
@ApplicationScoped
class TakeEvent {
    private final OpenIntents intents;
    private final FollowCommands followCommands;
    private final RecordHealth recordHealth;
    private final FollowAlarms followAlarms;
    private final Outbox outbox;

    TakeEvent(
            OpenIntents intents,
            FollowCommands followCommands,
            RecordHealth recordHealth,
            FollowAlarms followAlarms,
            Outbox outbox) {
        this.intents = intents;
        this.followCommands = followCommands;
        this.recordHealth = recordHealth;
        this.followAlarms = followAlarms;
        this.outbox = outbox;
    }

    /** @param locker that the bay is in, absent where no bay is concerned */
    Uni<Void> take(Heard heard, @Nullable UUID locker, Known known) {
        return forward(heard.kiosk(), heard.event())
                .chain(() -> log(heard, known))
                .chain(() -> followAlarms.follow(heard, locker, known));
    }

    private Uni<Void> forward(Kiosk kiosk, KioskEvent event) {
        UUID subject = subject(event);
        if (subject == null) {
            return Uni.createFrom().voidItem();
        }
        BayFact fact = new BayFact(kiosk.organization(), kiosk.id(), event);
        return outbox.add(
                OutboxMessage.of(Topics.BAY_FACTS, subject.toString(), kiosk.organization(), subject.toString(), fact));
    }

    /** The bay, or else the device that somebody has in hand; absent where neither is concerned. */
    private static @Nullable UUID subject(KioskEvent event) {
        UUID bay = event.bay();
        if (bay != null) {
            return bay;
        }
        return switch (event.fact()) {
            case KioskFact.DeviceHandedOver handed -> handed.device();
            case KioskFact.FaultReported reported -> reported.device();
            default -> null;
        };
    }

    private Uni<Void> log(Heard heard, Known known) {
        Kiosk kiosk = heard.kiosk();
        KioskEvent event = heard.event();
        Told told = Told.of(kiosk, event);
        return switch (event.fact()) {
            case KioskFact.TapAccepted tap ->
                outbox.add(told.by(tap.person()).activity("tap.accepted", Result.SUCCESS, Map.of()));
            case KioskFact.TapRefused tap -> refused(told, tap);
            case BayFired fired -> begun(kiosk, event, fired, known);
            case KioskFact.DoorOpened door -> door(told, "bay.opened", Result.SUCCESS, door.intent(), known);
            case KioskFact.DoorClosed door ->
                door(told, "bay.closed", Result.SUCCESS, door.intent(), known)
                        .chain(() -> closed(door.intent(), kiosk, known));
            case KioskFact.DoorAlarm door -> door(told, type(door.alarm()), Result.FAILED, door.intent(), known);
            case KioskFact.DeviceTaken ignored -> Uni.createFrom().voidItem();
            case KioskFact.DeviceReturned returned -> ended(returned.intent(), kiosk, known);
            case KioskFact.DeviceHandedOver ignored -> Uni.createFrom().voidItem();
            case KioskFact.FaultReported ignored -> Uni.createFrom().voidItem();
            case KioskFact.ChargeChanged ignored -> Uni.createFrom().voidItem();
            case IntentEnded end -> ended(told, end, known);
            case KioskFact.CommandReceived received ->
                followCommands.received(known.commands(), received.command(), kiosk.id(), heard.happenedAt());
            case KioskFact.CommandFinished finished ->
                followCommands.finished(known.commands(), finished, kiosk.id(), heard.happenedAt());
            case KioskFact.Health health ->
                recordHealth
                        .record(kiosk.id(), health, event.clockSynchronized(), heard.at())
                        .replaceWithVoid();
            case KioskFact.Started started ->
                outbox.add(told.activity(
                        "kiosk.started", Result.SUCCESS, Map.of("softwareVersion", started.softwareVersion())));
        };
    }

    private Uni<Void> refused(Told told, KioskFact.TapRefused tap) {
        UUID person = tap.person();
        Told teller = person == null ? told : told.by(person);
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(Outbox.message(teller.activity("tap.refused", Result.REFUSED, Map.of("reason", tap.reason()))));
        told.strangeBadge(tap).ifPresent(messages::add);
        return outbox.add(messages);
    }

    private Uni<Void> begun(Kiosk kiosk, KioskEvent event, BayFired fired, Known known) {
        UUID bay = event.bay();
        if (bay == null) {
            return Uni.createFrom().voidItem();
        }
        OpenIntent intent = new OpenIntent(kiosk.id(), bay, event, fired);
        return known.began(intent)
                ? intents.persist(intent).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> door(Told told, String type, Result result, @Nullable UUID id, Known known) {
        Optional<OpenIntent> intent = known.intent(id, told.kiosk());
        return outbox.add(intent.flatMap(OpenIntent::person)
                .map(told::by)
                .orElse(told)
                .activity(type, result, details(id, intent)));
    }

    private static Map<String, String> details(@Nullable UUID intent, Optional<OpenIntent> known) {
        Map<String, String> details =
                new HashMap<>(known.map(OpenIntent::details).orElse(Map.of()));
        if (intent != null) {
            details.put("intent", intent.toString());
        }
        return details;
    }

    private Uni<Void> closed(@Nullable UUID intent, Kiosk kiosk, Known known) {
        return end(known.intent(intent, kiosk).filter(OpenIntent::endsWithTheDoor), known);
    }

    private Uni<Void> ended(UUID intent, Kiosk kiosk, Known known) {
        return end(known.intent(intent, kiosk), known);
    }

    private Uni<Void> ended(Told told, IntentEnded end, Known known) {
        Uni<Void> logged = end.outcome() == Outcome.UNKNOWN
                ? door(told, "intent.unknown", Result.UNKNOWN, end.intent(), known)
                : Uni.createFrom().voidItem();
        return logged.chain(() -> ended(end.intent(), told.kiosk(), known));
    }

    private Uni<Void> end(Optional<OpenIntent> intent, Known known) {
        intent.ifPresent(known::ended);
        return intent.map(intents::delete).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static String type(KioskFact.Alarm alarm) {
        return switch (alarm) {
            case JAMMED -> "bay.jammed";
            case LEFT_OPEN -> "bay.left-open";
            case FORCED_OPEN -> "bay.forced-open";
        };
    }
}
