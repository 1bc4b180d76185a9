package io.smartlocker.gateway.powerloss;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Lockouts;
import io.smartlocker.gateway.journal.ServiceMode;
import io.smartlocker.gateway.opening.Running;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A gateway started on what a power cut left, with the people and the metal around it as they were. */
final class RestartedKiosk implements AutoCloseable {
    final Path directory;
    final Diary diary;
    final WitnessedCabinet cabinet;
    final Story story;
    final boolean seesContents;
    private final FurnishedGateway gateway;
    private final List<Diary.Line> pulsesBefore;

    /** @param seesContents whether a sensor still tells what lies in the bays */
    RestartedKiosk(Path directory, boolean seesContents) {
        this.directory = directory;
        this.seesContents = seesContents;
        diary = Diary.open(directory);
        pulsesBefore = diary.lines(Diary.Event.PULSE);
        cabinet = new WitnessedCabinet(diary, seesContents);
        gateway = Morning.gateway(directory, cabinet);
        story = new Story(gateway, cabinet, diary);
        gateway.start();
    }

    /** Whether nothing was fired since the start. */
    boolean hasFiredNothing() {
        return diary.lines(Diary.Event.PULSE).equals(pulsesBefore);
    }

    List<KioskEvent> facts() {
        return gateway.room(Facts.class).kept();
    }

    long waiting() {
        return gateway.room(Facts.class).waiting();
    }

    Intents intents() {
        return gateway.room(Intents.class);
    }

    Stock stock() {
        return gateway.room(Inventory.class).now();
    }

    /** Whether the bay of that number is left out because it did not open. */
    boolean isJammed(int number) {
        return gateway.room(Running.class).jammed(SeededKiosk.bay(number));
    }

    /** Whether it hands nothing out, as ordered. */
    boolean isInService() {
        return gateway.room(ServiceMode.class).until().isPresent();
    }

    /** Whether 001's PIN was ever locked and no right one was given since. */
    boolean pinWasLocked() {
        return gateway.room(Lockouts.class)
                .lockedUntil("pin:" + Story.TAKER, Instant.EPOCH)
                .isPresent();
    }

    @Override
    public void close() {
        gateway.close();
        diary.close();
    }
}
