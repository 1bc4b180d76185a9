package io.smartlocker.gateway.bench;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.gateway.SeededKiosk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kiosk with one locker of 64 bays, devices that are ready at once in 48 of them, and many people who may take them. */
final class LargeSite {
    static final int BAYS = 64;
    static final int DEVICES = 48;
    static final int PEOPLE = 10_000;
    /** So many of them have a PIN as well; to make one takes as long as to verify one. */
    static final int WITH_PIN = 128;

    private static final int ROWS = 8;
    private static final Duration LEASE = Duration.ofDays(7);

    private LargeSite() {}

    /** Prepares the data directory of a kiosk that is cut off. */
    static void store(Path dataDirectory) {
        SeededKiosk kiosk = SeededKiosk.enrol(dataDirectory, null);
        kiosk.store(dataDirectory, entries(kiosk));
    }

    /** The kiosk's whole directory, with a lease of a week. */
    static List<DirectoryEntry> entries(SeededKiosk kiosk) {
        List<DirectoryEntry> entries = new ArrayList<>(
                List.of(kiosk.sealedKeys(1), kiosk.lease(1, Instant.now().plus(LEASE)), site(), SeededKiosk.shift()));
        for (int number = 1; number <= BAYS; number++) {
            entries.add(SeededKiosk.bay(number, number <= DEVICES ? SeededKiosk.device(number) : null, 1));
        }
        for (int number = 1; number <= DEVICES; number++) {
            entries.add(device(number));
        }
        for (int number = 0; number < PEOPLE; number++) {
            entries.add(person(number));
        }
        return entries;
    }

    /** What the person of that number holds to the reader. */
    static Map<String, String> badge(int person) {
        return Map.of("badge", uid(person));
    }

    /** What that person types, one of the {@value #WITH_PIN} first. */
    static Map<String, String> pin(int person) {
        return Map.of("employeeId", employeeId(person), "pin", secret(person));
    }

    private static String uid(int person) {
        return "04%08X".formatted(person);
    }

    private static String employeeId(int person) {
        return "%05d".formatted(person);
    }

    private static String secret(int person) {
        return "%06d".formatted(246_800 + person);
    }

    private static DirectoryEntry site() {
        return new DirectoryEntry.Site(
                SeededKiosk.KIOSK,
                1,
                SeededKiosk.ORGANIZATION,
                "Example",
                "Kiosk",
                SeededKiosk.LOCATION,
                "Site",
                "Europe/Berlin",
                List.of(new DirectoryEntry.Site.Locker(
                        SeededKiosk.LOCKER, "A", SeededKiosk.SERIAL, ROWS, BAYS / ROWS, true, 120, true, null)));
    }

    private static DirectoryEntry device(int number) {
        return new DirectoryEntry.Device(
                SeededKiosk.device(number),
                1,
                "SCN-%03d".formatted(number),
                null,
                SeededKiosk.SCANNER,
                "Scanner",
                0,
                10,
                DeviceStatus.STORED,
                SeededKiosk.bay(number),
                null,
                false,
                List.of());
    }

    private static DirectoryEntry person(int number) {
        UUID id = new UUID(0x019b_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
        return new DirectoryEntry.Person(
                id,
                1,
                employeeId(number),
                "Employee " + employeeId(number),
                true,
                null,
                null,
                null,
                null,
                1,
                false,
                List.of(SeededKiosk.DAY_SHIFT),
                List.of(SeededKiosk.verifier(uid(number))),
                number < WITH_PIN
                        ? SeededKiosk.pinVerifier(
                                id, secret(number), OneVerification.MEMORY_KIB, OneVerification.ITERATIONS)
                        : null,
                List.of(new DirectoryEntry.Person.Grant(SeededKiosk.LOCKER, List.of(), null)),
                List.of());
    }
}
