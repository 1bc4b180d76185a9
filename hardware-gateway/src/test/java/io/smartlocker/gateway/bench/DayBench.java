package io.smartlocker.gateway.bench;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaNode;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A day of a busy kiosk, whose clock runs 60 times as fast: the packaged gateway lives in the time of libfaketime, Kafka and
 * the people in this one. A processor that is taken away for a millisecond lengthens a pulse so much that it is cut off; its door
 * stays shut then, and the lock is fired once more or another bay given. Not a test by its name, so that only {@code ./run bench} runs it.
 */
class DayBench {
    private static final Path LIBRARY = Path.of(
            "/usr/lib",
            System.getProperty("os.arch").equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu",
            "faketime/libfaketimeMT.so.1");
    private static final int FASTER = 60;
    private static final int TAPS_A_MINUTE = 20;
    private static final int HOURS = Integer.getInteger("smartlocker.day-hours", 24);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** People and doors are not faster than they are: what waits for them waits as much longer. */
    private static final Map<String, String> SETTINGS = Map.of(
            "LD_PRELOAD", LIBRARY.toString(),
            "FAKETIME", "+0 x" + FASTER,
            // Else the jars seem to have changed since the AOT cache was made.
            "NO_FAKE_STAT", "1",
            "SMARTLOCKER_DOOR_OPENS_WITHIN",
                    Duration.ofSeconds(3).multipliedBy(FASTER).toString(),
            "SMARTLOCKER_DOOR_LEFT_OPEN_AFTER",
                    Duration.ofMinutes(1).multipliedBy(FASTER).toString(),
            "SMARTLOCKER_SESSION_IDLE",
                    Duration.ofSeconds(30).multipliedBy(FASTER).toString());

    @Test
    void measure() throws Exception {
        if (!Files.exists(LIBRARY)) {
            throw new IllegalStateException(
                    "There is no " + LIBRARY + ". Install faketime (Debian: apt install faketime).");
        }
        Report report = Report.begin();
        KafkaNode kafka = KafkaNode.start();
        kafka.createTopics(TopicSettings.ofKiosk(SeededKiosk.KIOSK));
        Path data = Files.createTempDirectory("day");
        SeededKiosk kiosk = SeededKiosk.enrol(data, kafka.bootstrapServers());
        try (KafkaProbe probe = new KafkaProbe(kafka.bootstrapServers())) {
            LargeSite.entries(kiosk).forEach(entry -> publish(probe, entry));
            Path app = PackagedGateway.install();
            try (PackagedGateway gateway = PackagedGateway.start(app, data, SETTINGS)) {
                gateway.awaitReady();
                People people = new People(gateway.page(), LargeSite::badge);
                Eventually.eventually(PATIENCE, people::come);
                long begun = System.nanoTime();
                List<Long> memory = day(gateway, people);
                double hours = Duration.ofNanos(System.nanoTime() - begun).toMillis() * FASTER / 3_600_000.0;
                Told told = awaitAll(probe, people);
                report.row(
                        "gateway: a day of 20 taps a minute, clock 60 times as fast",
                        "%d taps in %.1f hours, %d doors jammed, %d facts told, %s"
                                .formatted(
                                        people.taken() + people.returned(),
                                        hours,
                                        people.jammed(),
                                        told.facts(),
                                        told.verdict()),
                        "no fact lost");
                report.row("gateway: resident in that day, after each hour", inMebibytes(memory), "flat");
                report.row("gateway: journal on its disk after that day", journal(data), "");
            }
        }
        report.end();
    }

    private static List<Long> day(PackagedGateway gateway, People people) throws IOException {
        List<Long> memory = new ArrayList<>();
        Duration pace = Duration.ofMinutes(1).dividedBy(TAPS_A_MINUTE).dividedBy(FASTER);
        for (int hour = 0; hour < HOURS; hour++) {
            Pace.keep(60 * TAPS_A_MINUTE, pace, number -> people.come());
            memory.add(gateway.resident());
        }
        return memory;
    }

    /** @param verdict what is wrong with them, or that nothing is */
    private record Told(int facts, String verdict) {}

    private static Told awaitAll(KafkaProbe probe, People people) {
        List<KioskEvent> told = new ArrayList<>();
        Eventually.eventually(PATIENCE, () -> {
            told.clear();
            probe.read(Topics.kioskEvents(SeededKiosk.KIOSK)).stream()
                    .map(message -> Contracts.read(message.value(), KioskEvent.class))
                    // How the kiosk is has no number: it is told when it can be, or not at all.
                    .filter(event -> event.sequence() > 0)
                    .forEach(told::add);
            if (count(told, DeviceTaken.class) < people.taken()
                    || count(told, DeviceReturned.class) < people.returned()) {
                throw new IllegalStateException("Not all is told");
            }
        });
        return new Told(told.size(), verdict(told, people));
    }

    private static String verdict(List<KioskEvent> told, People people) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).sequence() != i + 1) {
                return "NOT each once and in order: number %d came where %d was due"
                        .formatted(told.get(i).sequence(), i + 1);
            }
        }
        long taken = count(told, DeviceTaken.class);
        long returned = count(told, DeviceReturned.class);
        return taken == people.taken() && returned == people.returned()
                ? "each once and in order"
                : "NOT what people did: %d of %d takes, %d of %d returns"
                        .formatted(taken, people.taken(), returned, people.returned());
    }

    private static long count(List<KioskEvent> told, Class<?> fact) {
        return told.stream().map(KioskEvent::fact).filter(fact::isInstance).count();
    }

    private static String inMebibytes(List<Long> memory) {
        return memory.stream()
                        .map(kibibytes -> Long.toString(kibibytes / 1_024))
                        .toList() + " MiB";
    }

    private static String journal(Path data) throws IOException {
        long bytes = 0;
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes / 1_048_576 + " MiB";
    }

    private static void publish(KafkaProbe probe, DirectoryEntry entry) {
        probe.send(
                Topics.kioskDirectory(SeededKiosk.KIOSK),
                entry.key(),
                SeededKiosk.ORGANIZATION,
                UUID.randomUUID(),
                "io.smartlocker.directory-entry.v1",
                Contracts.write(entry));
    }
}
