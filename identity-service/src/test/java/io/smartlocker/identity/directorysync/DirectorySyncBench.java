package io.smartlocker.identity.directorysync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.bench.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectorySyncBench {
    private static final int PEOPLE = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void measure() throws Exception {
        try (TestDirectory directory = TestDirectory.plain()) {
            String uid = Api.unique("u");
            for (int i = 0; i < PEOPLE; i++) {
                directory.person(uid + "-" + i, "Employee", "mail", uid + "-" + i + "@example.com");
            }
            String sync = Syncs.added(directory, Map.of());
            JsonPath first = Syncs.ran(sync, false, PATIENCE);
            assertThat(first.getInt("added")).isEqualTo(PEOPLE);
            JsonPath unchanged = Syncs.ran(sync);
            assertThat(unchanged.getInt("unchanged")).isEqualTo(PEOPLE);
            Report report = Report.begin();
            report.row("10,000 people from a directory, all new", time(first), "");
            report.row("10,000 people from a directory, unchanged", time(unchanged), "≤ 5 s");
            report.end();
        }
    }

    private static String time(JsonPath run) {
        Duration time =
                Duration.between(Instant.parse(run.getString("startedAt")), Instant.parse(run.getString("finishedAt")));
        return time.toMillis() / 1_000.0 + " s";
    }
}
