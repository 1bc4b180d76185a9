package io.smartlocker.gateway.training;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Makes the data directory of a kiosk that is enrolled at services that are nowhere: {@code TrainingKiosk <data directory>}. The
 * start that is recorded then loads what the start of every kiosk does: Kafka's clients, and a directory with one of each kind.
 */
public final class TrainingKiosk {
    /** What the one person of this kiosk holds to the reader. */
    static final String BADGE = "04A1B2C3D4";

    /** Nobody listens there. */
    private static final String NOWHERE = "127.0.0.1:1";

    private static final UUID KIOSK = UuidV7.next();
    private static final UUID LOCATION = UuidV7.next();
    private static final UUID LOCKER = UuidV7.next();
    private static final UUID PERSON = UuidV7.next();
    private static final UUID GROUP = UuidV7.next();
    private static final UUID DEVICE = UuidV7.next();
    private static final String ZONE = "Europe/Berlin";
    private static final int ROWS = 2;
    private static final int COLUMNS = 4;
    private static final int KEY_BYTES = 32;
    private static final Duration LEASE = Duration.ofDays(1);

    private TrainingKiosk() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: TrainingKiosk <data directory>");
        }
        Path directory = Path.of(arguments[0]);
        Journal.open(directory).close();
        MadeUpServices services = MadeUpServices.enrol(new EnrolmentFile(directory), KIOSK, UuidV7.next(), NOWHERE);
        services.store(directory, entries(services));
    }

    private static List<DirectoryEntry> entries(MadeUpServices services) {
        EdgeKeys keys = new EdgeKeys(key(), key());
        List<DirectoryEntry> entries = new ArrayList<>(List.of(
                services.sealed(keys, 1),
                services.lease(1, Instant.now().plus(LEASE)),
                site(),
                shift(),
                person(keys),
                device(),
                new DirectoryEntry.Stranger(
                        UuidV7.next(), 1, List.of(Verifiers.badge(keys, new BadgeUid("04FFFFFF"))))));
        for (int number = 1; number <= ROWS * COLUMNS; number++) {
            entries.add(bay(number));
        }
        return entries;
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static UUID bayId(int number) {
        return new UUID(LOCKER.getMostSignificantBits(), LOCKER.getLeastSignificantBits() ^ number);
    }

    private static DirectoryEntry site() {
        return new DirectoryEntry.Site(
                KIOSK,
                1,
                UuidV7.next(),
                "Training",
                "Training kiosk",
                LOCATION,
                "Nowhere",
                ZONE,
                List.of(new DirectoryEntry.Site.Locker(LOCKER, "A", "A-0001", ROWS, COLUMNS, true, 120, true, null)));
    }

    private static DirectoryEntry shift() {
        return new DirectoryEntry.Shift(
                UuidV7.next(),
                1,
                "All day",
                List.of(Weekday.values()),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                ZONE,
                null,
                null,
                List.of(),
                List.of(GROUP),
                List.of(),
                List.of());
    }

    private static DirectoryEntry person(EdgeKeys keys) {
        return new DirectoryEntry.Person(
                PERSON,
                1,
                "001",
                "Somebody",
                true,
                null,
                null,
                null,
                null,
                1,
                false,
                List.of(GROUP),
                List.of(Verifiers.badge(keys, new BadgeUid(BADGE))),
                null,
                List.of(new DirectoryEntry.Person.Grant(LOCKER, List.of(), null)),
                List.of());
    }

    /** It is ready as soon as it is back. */
    private static DirectoryEntry device() {
        return new DirectoryEntry.Device(
                DEVICE,
                1,
                "SCN-001",
                null,
                UuidV7.next(),
                "Scanner",
                0,
                10,
                DeviceStatus.STORED,
                bayId(1),
                null,
                false,
                List.of());
    }

    private static DirectoryEntry bay(int number) {
        return new DirectoryEntry.Bay(
                bayId(number),
                1,
                LOCKER,
                number,
                true,
                false,
                number == 1 ? DEVICE : null,
                null,
                DirectoryEntry.Bay.Settings.NONE);
    }
}
