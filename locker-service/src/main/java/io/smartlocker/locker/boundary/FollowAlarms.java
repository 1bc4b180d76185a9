package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Health;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.alarm.Alarming;
import io.smartlocker.locker.alarm.StandingAlarms;
import io.smartlocker.locker.kiosk.Kiosk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows for alarms from what a kiosk tells. A late fact may be followed by its own end: such an alarm is written down and
 * not announced before the kiosk has told all.
 */
@ApplicationScoped
class FollowAlarms {
    private final StandingAlarms alarms;

    FollowAlarms(StandingAlarms alarms) {
        this.alarms = alarms;
    }

    Uni<Void> follow(Heard heard, @Nullable UUID locker, Known known) {
        Instant now = Instant.now();
        return move(heard, locker, known, now)
                .chain(() ->
                        heard.hasToldAll(now) && known.numbers(heard.kiosk()).caughtUp()
                                ? alarms.announce(heard.kiosk().id())
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> move(Heard heard, @Nullable UUID locker, Known known, Instant now) {
        return switch (heard.event().fact()) {
            case KioskFact.DoorAlarm alarm -> raise(heard, kind(alarm.alarm()), locker, known, now);
            case KioskFact.DoorOpened opened ->
                opened.intent() == null ? nothing() : end(heard, known, EnumSet.of(Kind.JAMMED));
            case KioskFact.DoorClosed closed -> end(heard, known, EnumSet.of(Kind.LEFT_OPEN, Kind.FORCED_OPEN));
            case Health health -> follow(heard, known, health);
            case KioskFact.TapAccepted it -> nothing();
            case KioskFact.TapRefused it -> nothing();
            case KioskFact.BayFired it -> nothing();
            case KioskFact.DeviceTaken it -> nothing();
            case KioskFact.DeviceReturned it -> nothing();
            case KioskFact.DeviceHandedOver it -> nothing();
            case KioskFact.FaultReported it -> nothing();
            case KioskFact.ChargeChanged it -> nothing();
            case KioskFact.IntentEnded it -> nothing();
            case KioskFact.CommandReceived it -> nothing();
            case KioskFact.CommandFinished it -> nothing();
            case KioskFact.Started it -> nothing();
        };
    }

    private Uni<Void> raise(Heard heard, Kind kind, @Nullable UUID locker, Known known, Instant now) {
        Alarming cause = new Alarming(kind, heard.kiosk(), locker, heard.event().bay(), heard.happenedAt());
        known.alarmed(heard.kiosk());
        if (heard.isFresh(now)) {
            return alarms.raise(cause);
        }
        known.numbers(heard.kiosk()).awaitAnnouncement();
        return alarms.writeDown(cause);
    }

    private Uni<Void> end(Heard heard, Known known, Set<Kind> kinds) {
        UUID bay = heard.event().bay();
        return bay == null ? nothing() : end(heard, known, bay, kinds, heard.happenedAt());
    }

    private Uni<Void> end(Heard heard, Known known, @Nullable UUID bay, Set<Kind> kinds, Instant at) {
        return known.isAlarmed(heard.kiosk()) ? alarms.end(heard.kiosk().id(), bay, kinds, at) : nothing();
    }

    /** Health tells how things are: what is alarming stands, all else has ended. */
    private Uni<Void> follow(Heard heard, Known known, Health health) {
        Set<Kind> ended = EnumSet.noneOf(Kind.class);
        List<Kind> raised = new ArrayList<>();
        if (health.mainsPower() != null) {
            sort(Kind.POWER, !health.mainsPower(), raised, ended);
        }
        sort(Kind.STORAGE, health.storage() != Storage.GOOD, raised, ended);
        Kiosk kiosk = heard.kiosk();
        Uni<Void> work = end(heard, known, null, ended, heard.at());
        for (Kind kind : raised) {
            known.alarmed(kiosk);
            work = work.chain(() -> alarms.raise(new Alarming(kind, kiosk, null, null, heard.at())));
        }
        return work;
    }

    private static void sort(Kind kind, boolean alarming, List<Kind> raised, Set<Kind> ended) {
        if (alarming) {
            raised.add(kind);
        } else {
            ended.add(kind);
        }
    }

    private static Kind kind(KioskFact.Alarm alarm) {
        return switch (alarm) {
            case JAMMED -> Kind.JAMMED;
            case LEFT_OPEN -> Kind.LEFT_OPEN;
            case FORCED_OPEN -> Kind.FORCED_OPEN;
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
