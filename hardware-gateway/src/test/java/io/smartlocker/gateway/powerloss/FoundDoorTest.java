package io.smartlocker.gateway.powerloss;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.Outcome;
import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.kiosk.PersonAtDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doors that move while the gateway is away. */
class FoundDoorTest {
    private static final int BAY = Story.FORCED_BAY;

    @TempDir
    Path directory;

    private Diary diary;

    @BeforeEach
    void enrolled() {
        SeededKiosk kiosk = SeededKiosk.enrol(directory, null);
        kiosk.store(directory, kiosk.entries());
        diary = Diary.open(directory);
    }

    @Test
    void a_door_found_open_is_forced_and_told_so_once_however_often_the_gateway_starts() {
        cabinet(true).bay(BAY).open();
        for (int start = 0; start < 2; start++) {
            try (FurnishedGateway gateway = start(cabinet(true))) {
                eventually(() -> assertThat(of(gateway, BAY))
                        .containsExactly(
                                new KioskFact.DoorOpened(null), new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null)));
            }
        }
        cabinet(true).bay(BAY).shut();
        try (FurnishedGateway gateway = start(cabinet(true))) {
            eventually(() -> assertThat(of(gateway, BAY)).endsWith(new KioskFact.DoorClosed(null)));
        }
    }

    @Test
    void a_door_that_is_still_open_after_a_restart_is_an_alarm_when_it_is_left_so() {
        UUID intent = opened(cabinet(true));
        try (FurnishedGateway gateway = start(cabinet(true), Map.of("smartlocker.door.left-open-after", "50ms"))) {
            eventually(() -> assertThat(of(gateway, 1)).contains(new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, intent)));
        }
    }

    @Test
    void a_door_shut_meanwhile_is_told_so_also_where_nothing_tells_what_was_taken() {
        UUID intent = opened(cabinet(false));
        cabinet(false).bay(1).shut();
        try (FurnishedGateway gateway = start(cabinet(false))) {
            eventually(() -> assertThat(of(gateway, 1))
                    .endsWith(new KioskFact.IntentEnded(intent, Outcome.UNKNOWN), new KioskFact.DoorClosed(null)));
        }
    }

    /** Somebody takes a device, and the gateway is gone with the door open. */
    private UUID opened(WitnessedCabinet cabinet) {
        cabinet.bay(1).put("SCN-001");
        try (FurnishedGateway gateway = start(cabinet)) {
            UUID intent = new PersonAtDesk(gateway, SeededKiosk.BADGE_001).take();
            eventually(() -> assertThat(of(gateway, 1)).contains(new KioskFact.DoorOpened(intent)));
            return intent;
        }
    }

    private WitnessedCabinet cabinet(boolean seesContents) {
        return new WitnessedCabinet(diary, seesContents);
    }

    private FurnishedGateway start(WitnessedCabinet cabinet) {
        return start(cabinet, Map.of());
    }

    private FurnishedGateway start(WitnessedCabinet cabinet, Map<String, String> settings) {
        FurnishedGateway gateway = new FurnishedGateway(directory, cabinet, settings);
        gateway.start();
        return gateway;
    }

    /** What is told of a bay, but for its charging. */
    private static List<KioskFact> of(FurnishedGateway gateway, int bay) {
        return gateway.room(Facts.class).kept().stream()
                .filter(event -> SeededKiosk.bay(bay).equals(event.bay()))
                .map(KioskEvent::fact)
                .filter(fact -> !(fact instanceof KioskFact.ChargeChanged))
                .toList();
    }
}
