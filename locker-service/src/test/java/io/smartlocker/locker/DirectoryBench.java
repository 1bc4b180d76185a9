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
import io.smartlocker.testing.bench.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How long a grant that changes takes to be on the topics of all kiosks that it concerns. Not a test by its name, so that only
 * {@code ./run bench} runs it. {@code -Dbench.kiosks} and {@code -Dbench.people} say how many there are; people come ten times
 * as many in the end.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryBench {
    private static final int KIOSKS = Integer.getInteger("bench.kiosks", 50);
    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private final UUID group = customer.group("Day shift");
    private final UUID others = customer.group("Others");
    private final List<UUID> kiosks = new ArrayList<>();
    private int changes;

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        UUID location = customer.location("Site");
        furnish(location);
        people(PEOPLE, group);
        UUID grant = grant(location);
        long few = measured(report, "directory: %,d people at %d kiosks", grant, PEOPLE, 3, "≤ 5 s");
        people(9 * PEOPLE, others);
        long among =
                measured(report, "directory: %,d people at %d kiosks, nine times as many others", grant, PEOPLE, 3, "");
        report.row(
                "directory: among ten times as many people",
                Report.times(among, few) + " times as long",
                "≤ 1.2 times");
        people(9 * PEOPLE, group);
        long many = measured(report, "directory: %,d people at %d kiosks", grant, 10 * PEOPLE, 1, "");
        report.row(
                "directory: ten times as many people to tell",
                Report.times(many, 10.0 * few) + " times as long for each",
                "≤ 1.2 times");
        report.end();
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

    /** @return the middle of them */
    private long measured(Report report, String what, UUID grant, int people, int often, String bar) throws Exception {
        try (DirectoryWatch watch = new DirectoryWatch(kiosks)) {
            watch.awaitQuiet(PATIENCE);
            int records = people * KIOSKS;
            long[] times = new long[often];
            for (int i = 0; i < often; i++) {
                times[i] = change(watch, grant, records);
            }
            Arrays.sort(times);
            long middle = times[often / 2];
            String told = String.format(Locale.ROOT, what, people, KIOSKS);
            report.row(
                    told + String.format(Locale.ROOT, ": grant changed → %,d records in a consumer's hand", records),
                    Arrays.stream(times).mapToObj(DirectoryBench::seconds).collect(Collectors.joining(", ")),
                    bar);
            long peer = BareProducer.measure(KIOSKS, records, watch.averageBytes());
            report.row(
                    told + ": a bare producer of as much",
                    seconds(peer) + "; the grant took " + Report.times(middle, peer) + " times that",
                    "");
            return middle;
        }
    }

    private long change(DirectoryWatch watch, UUID grant, int records) {
        String from = "%02d:%02d".formatted(changes / 60, changes % 60);
        changes++;
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
}
