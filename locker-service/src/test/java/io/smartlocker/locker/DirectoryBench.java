package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long a grant that changes takes to be on the topics of all kiosks that it concerns. Not a test by its name, so that only
 * {@code ./run bench} runs it.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryBench {
    private static final int KIOSKS = 50;
    private static final int PEOPLE = 1_000;
    private static final int TIMES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private final UUID group = customer.group("Day shift");
    private final UUID others = customer.group("Others");
    private final List<UUID> kiosks = new ArrayList<>();

    @Test
    void measure() throws Exception {
        UUID location = customer.location("Site");
        furnish(location);
        people(PEOPLE, group);
        UUID grant = grant(location);
        row("| directory, a grant changes | measured | bare producer, same run | bar |");
        row("|---|---|---|---|");
        measured("1,000 people at 50 kiosks", grant, PEOPLE, "≤ 5 s");
        people(9 * PEOPLE, others);
        measured("the same among 10,000 people known", grant, PEOPLE, "≤ 1.2 times the above");
        people(9 * PEOPLE, group);
        measured("10,000 people at 50 kiosks", grant, 10 * PEOPLE, "");
        row("");
        row("Load average at the end: "
                + String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private void furnish(UUID location) {
        UUID type = customer.lockerType("2x4");
        for (int i = 0; i < KIOSKS; i++) {
            UUID locker = customer.locker("L-" + i, type, location);
            kiosks.add(PlayedKiosk.active(customer, "Kiosk " + i, location, locker).id);
        }
    }

    private void people(int number, UUID member) {
        for (int i = 0; i < number; i++) {
            UUID user = UuidV7.next();
            customer.user(user, 0, member);
            UUID badge = UuidV7.next();
            kafka.send(
                    Topics.CREDENTIALS,
                    badge,
                    customer.organization,
                    new CredentialState(
                            badge, customer.organization, 0, user, CredentialState.Kind.BADGE, "verifier-" + user));
        }
    }

    private UUID grant(UUID location) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("location", location))));
        return id[0];
    }

    private void measured(String what, UUID grant, int people, String bar) throws Exception {
        DirectoryWatch watch = new DirectoryWatch(kiosks);
        try (watch) {
            watch.awaitQuiet(PATIENCE);
            long records = (long) people * KIOSKS;
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                times.add(change(watch, grant, i, records));
            }
            long peer = BareProducer.measure(KIOSKS, (int) records, watch.averageBytes());
            long best = times.stream().sorted().toList().get(TIMES / 2);
            row("| " + what + " (" + records + " records) | " + seconds(best) + " | " + seconds(peer) + ", "
                    + String.format(Locale.ROOT, "%.1f", (double) best / peer) + " times | " + bar + " |");
        }
    }

    private long change(DirectoryWatch watch, UUID grant, int hour, long records) {
        String from =
                "0%d:%02d".formatted(hour, ManagementFactory.getRuntimeMXBean().getUptime() / 1_000 % 60);
        watch.expectWindow(from);
        long began = System.nanoTime();
        customer.patch(
                        "/grants/" + grant,
                        "grants:write",
                        Map.of("windows", List.of(Map.of("days", List.of("MON"), "from", from, "until", "18:00"))))
                .statusCode(200);
        assertThat(watch.await(records, PATIENCE)).isEqualTo(records);
        return System.nanoTime() - began;
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    private static void row(String line) throws IOException {
        Path table = Path.of("target", "directory.md");
        String before = Files.exists(table) ? Files.readString(table) : "";
        Files.writeString(table, before + line + "\n");
    }
}
