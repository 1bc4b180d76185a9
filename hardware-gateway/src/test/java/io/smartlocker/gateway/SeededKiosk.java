package io.smartlocker.gateway;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.gateway.directory.DirectoryRecord;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.training.MadeUpServices;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A kiosk as it is after enrolment, with the demo site's directory: locker A (serial {@value #SERIAL}) of eight bays,
 * SCN-001 to SCN-006 in bays 1 to 6, employees 001 and 002 with every right and 003 with none. As a program it prepares
 * a data directory for a gateway that runs without services: {@code SeededKiosk <data directory>}.
 */
public final class SeededKiosk {
    public static final String SERIAL = "A-0001";
    public static final String BADGE_001 = "04A1B2C3D4";
    public static final String BADGE_002 = "04A1B2C3D5";
    public static final String BADGE_003 = "04A1B2C3D6";
    public static final String PIN_001 = "246810";

    public static final UUID KIOSK = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    public static final UUID ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    public static final UUID LOCATION = UUID.fromString("019a0000-0000-7000-8000-000000000003");
    public static final UUID LOCKER = UUID.fromString("019a0000-0000-7000-8000-000000000004");
    public static final UUID SCANNER = UUID.fromString("019a0000-0000-7000-8000-000000000005");
    public static final UUID DAY_SHIFT = UUID.fromString("019a0000-0000-7000-8000-000000000006");
    public static final UUID SHIFT = UUID.fromString("019a0000-0000-7000-8000-000000000007");
    public static final int BAYS = 8;
    public static final int DEVICES = 6;

    private static final List<FaultChoice> FAULTS = List.of(
            new FaultChoice("DISPLAY", "The display is broken", true), new FaultChoice("DIRT", "It is dirty", false));

    private static final EdgeKeys KEYS = new EdgeKeys(key(1), key(2));

    private final MadeUpServices services;

    private SeededKiosk(MadeUpServices services) {
        this.services = services;
    }

    public static void main(String[] arguments) {
        SeededKiosk kiosk = enrol(Path.of(arguments[0]), null);
        kiosk.store(Path.of(arguments[0]), kiosk.entries());
    }

    /** Enrols a kiosk in the data directory, as the services would. */
    public static SeededKiosk enrol(Path dataDirectory, String kafka) {
        // A journal that begins before the enrolment counts from 1.
        Journal.open(dataDirectory).close();
        return enrol(new EnrolmentFile(dataDirectory), kafka);
    }

    /**
     * Enrols a kiosk.
     *
     * @param kafka where Kafka is; without it the link is not started
     */
    public static SeededKiosk enrol(EnrolmentFile file, String kafka) {
        return new SeededKiosk(MadeUpServices.enrol(file, KIOSK, ORGANIZATION, kafka));
    }

    /** Stores the entries while no gateway runs. */
    public void store(Path dataDirectory, List<DirectoryEntry> entries) {
        services.store(dataDirectory, entries);
    }

    public static List<DirectoryRecord> records(List<DirectoryEntry> entries) {
        return MadeUpServices.records(entries);
    }

    /** The whole demo directory with a lease of a day. */
    public List<DirectoryEntry> entries() {
        List<DirectoryEntry> entries = new ArrayList<>();
        entries.add(sealedKeys(1));
        entries.add(lease(1, Instant.now().plus(Duration.ofDays(1))));
        entries.add(site(1));
        entries.add(shift());
        entries.add(person(1, "001", BADGE_001, PIN_001, true));
        entries.add(person(2, "002", BADGE_002, "135791", true));
        entries.add(new DirectoryEntry.Stranger(person(3), 1, List.of(Verifiers.badge(KEYS, new BadgeUid(BADGE_003)))));
        for (int number = 1; number <= BAYS; number++) {
            entries.add(bay(number, number <= DEVICES ? device(number) : null, 1));
        }
        for (int number = 1; number <= DEVICES; number++) {
            entries.add(stored(number, 1));
        }
        return entries;
    }

    /** What is told of a badge in place of its UID. */
    public static String verifier(String badge) {
        return Verifiers.badge(KEYS, new BadgeUid(badge));
    }

    public static UUID bay(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-0000000001%02d".formatted(number));
    }

    public static UUID device(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-0000000002%02d".formatted(number));
    }

    public static UUID person(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-0000000003%02d".formatted(number));
    }

    public static DirectoryEntry.Site site(long revision) {
        return site(revision, null);
    }

    /** @param itemAllowance of its one locker */
    public static DirectoryEntry.Site site(long revision, Integer itemAllowance) {
        return new DirectoryEntry.Site(
                KIOSK,
                revision,
                ORGANIZATION,
                "Demo",
                "Demo kiosk",
                LOCATION,
                "Demo site",
                "Europe/Berlin",
                List.of(new DirectoryEntry.Site.Locker(LOCKER, "A", SERIAL, 2, 4, true, 120, true, itemAllowance)));
    }

    public static DirectoryEntry.Shift shift() {
        return new DirectoryEntry.Shift(
                SHIFT,
                1,
                "Day shift",
                List.of(Weekday.values()),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                "Europe/Berlin",
                null,
                null,
                List.of(),
                List.of(DAY_SHIFT),
                List.of(),
                List.of());
    }

    /** What is told of a person's PIN in place of it. */
    public static String pinVerifier(UUID person, String pin, int memoryKib, int iterations) {
        return phc(Verifiers.pinInput(KEYS, person, pin), memoryKib, iterations);
    }

    public static DirectoryEntry.Person person(
            int number, String employeeId, String badge, String pin, boolean granted) {
        return new DirectoryEntry.Person(
                person(number),
                1,
                employeeId,
                "Employee " + employeeId,
                true,
                null,
                null,
                null,
                null,
                1,
                false,
                granted ? List.of(DAY_SHIFT) : List.of(),
                List.of(Verifiers.badge(KEYS, new BadgeUid(badge))),
                pin == null ? null : pinVerifier(person(number), pin, 1024, 1),
                granted ? List.of(new DirectoryEntry.Person.Grant(LOCKER, List.of(), null)) : List.of(),
                List.of());
    }

    /** Employee 001, who from a revision on may give these orders. */
    public static DirectoryEntry.Person technician(long revision, String... orders) {
        DirectoryEntry.Person person = person(1, "001", BADGE_001, PIN_001, true);
        return new DirectoryEntry.Person(
                person.id(),
                revision,
                person.employeeId(),
                person.name(),
                true,
                null,
                null,
                null,
                null,
                person.itemAllowance(),
                false,
                person.groups(),
                person.badges(),
                person.pin(),
                person.grants(),
                List.of(orders));
    }

    public static DirectoryEntry.Bay bay(int number, UUID device, long revision) {
        return bay(number, device, revision, DirectoryEntry.Bay.Settings.NONE);
    }

    public static DirectoryEntry.Bay bay(int number, UUID device, long revision, DirectoryEntry.Bay.Settings settings) {
        return new DirectoryEntry.Bay(bay(number), revision, LOCKER, number, true, false, device, null, settings);
    }

    public static DirectoryEntry.Device stored(int number, long revision) {
        return stored(number, revision, 90);
    }

    /** All devices, from now on ready as soon as they are back. */
    public static List<DirectoryRecord> readyAtOnce() {
        return records(IntStream.rangeClosed(1, DEVICES)
                .<DirectoryEntry>mapToObj(number -> stored(number, 2, 0))
                .toList());
    }

    /** @param minimumChargeMinutes with 0 it is ready as soon as it is back */
    private static DirectoryEntry.Device stored(int number, long revision, int minimumChargeMinutes) {
        return new DirectoryEntry.Device(
                device(number),
                revision,
                "SCN-00" + number,
                "E2000000000" + number,
                SCANNER,
                "Scanner",
                minimumChargeMinutes,
                10,
                DeviceStatus.STORED,
                bay(number),
                null,
                false,
                FAULTS);
    }

    /** The device is kept for the person today. */
    public static DirectoryEntry.Reservation reservation(int number, UUID person) {
        Instant now = Instant.now();
        return new DirectoryEntry.Reservation(
                UuidV7.next(),
                1,
                person,
                device(number),
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)));
    }

    public DirectoryEntry.Lease lease(long revision, Instant until) {
        return services.lease(revision, until);
    }

    public DirectoryEntry.SealedKeys sealedKeys(long revision) {
        return services.sealed(KEYS, revision);
    }

    /** Argon2id with little memory: what a verification costs is not what these tests are about. */
    private static String phc(byte[] input, int memoryKib, int iterations) {
        byte[] salt = new byte[16];
        byte[] hash = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        generator.generateBytes(input, hash);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(memoryKib, iterations) + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(hash);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** A new id, for what must not exist. */
    public static UUID nobody() {
        return UuidV7.next();
    }
}
