package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A process that journals an intent and is gone, as by a power cut, before it knows the outcome. */
final class HaltedGateway {
    static final int HALTED = 77;
    static final UUID INTENT = UUID.fromString("019a0000-0000-7000-8000-0000000000ff");

    private HaltedGateway() {}

    public static void main(String[] arguments) {
        Journal journal = Journal.open(Path.of(arguments[0]));
        Facts facts = new Facts(journal, JournalTest.clock());
        Intents intents = new Intents(journal);
        Intent intent = intent(INTENT);
        UUID bay = intent.bay();
        journal.change(connection -> {
            intents.save(connection, intent);
            facts.append(connection, bay, new KioskFact.TapAccepted(new UUID(0, 2)));
        });
        journal.change(connection -> {
            facts.append(connection, bay, new KioskFact.BayFired(INTENT, KioskFact.Purpose.TAKE, null, null, 1));
            Runtime.getRuntime().halt(HALTED);
        });
    }

    /** Of somebody who takes a device, and whose bay is not fired yet. */
    static Intent intent(UUID id) {
        return new Intent(
                id,
                KioskFact.Purpose.TAKE,
                new UUID(0, 1),
                "A-0001",
                1,
                new UUID(0, 2),
                null,
                new UUID(0, 3),
                Evidence.ASSUMED,
                null,
                1,
                Intent.State.INTENDED,
                Map.of(Intent.State.INTENDED, Instant.now()),
                null);
    }
}
