package io.smartlocker.gateway.opening;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.SetClock;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The data directory of a kiosk whose gateway was gone between the pulses: the second was ordered for bay 2, and for bay 1 not.
 * Bay 3 had been given up before.
 */
public final class InterruptedSite implements QuarkusTestResourceLifecycleManager {
    static final UUID FIRED_ONCE = UUID.fromString("019a0000-0000-7000-8000-0000000000f1");
    static final UUID FIRED_TWICE = UUID.fromString("019a0000-0000-7000-8000-0000000000f2");
    static final UUID JAMMED = UUID.fromString("019a0000-0000-7000-8000-0000000000f3");

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("gateway");
            SeededKiosk kiosk = SeededKiosk.enrol(directory, null);
            kiosk.store(directory, kiosk.entries());
            try (Journal journal = Journal.open(directory)) {
                Intents intents = new Intents(journal);
                Facts facts = new Facts(journal, new SetClock());
                journal.change(connection -> {
                    intents.save(connection, fired(FIRED_ONCE, 1, 1));
                    intents.save(connection, fired(FIRED_TWICE, 2, 2));
                    intents.save(connection, fired(JAMMED, 3, 2).reached(Intent.State.JAMMED, Instant.now()));
                    facts.append(
                            connection, SeededKiosk.bay(3), new KioskFact.DoorAlarm(KioskFact.Alarm.JAMMED, JAMMED));
                });
            }
            return Map.of("smartlocker.data-directory", directory.toString(), "smartlocker.clock", "TRUSTED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Intent fired(UUID id, int bay, int pulses) {
        Instant now = Instant.now();
        return new Intent(
                id,
                Purpose.TAKE,
                SeededKiosk.bay(bay),
                SeededKiosk.SERIAL,
                bay,
                SeededKiosk.person(1),
                null,
                SeededKiosk.device(bay),
                Evidence.ASSUMED,
                null,
                pulses,
                Intent.State.FIRED,
                Map.of(Intent.State.INTENDED, now, Intent.State.FIRED, now),
                null);
    }

    @Override
    public void stop() {
        // The directory is the machine's to clear.
    }
}
