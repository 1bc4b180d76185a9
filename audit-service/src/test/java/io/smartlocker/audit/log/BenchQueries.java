package io.smartlocker.audit.log;

import io.restassured.RestAssured;
import io.smartlocker.audit.Rows;
import io.smartlocker.testing.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** How long a list takes, over HTTP, in a log of one organisation that has gone on for a year. */
final class BenchQueries {
    private static final int WARM_UP = 100;
    private static final int ASKED = 400;
    private static final int SUBJECTS = 5_000;
    private static final int ACTORS = 2_000;
    private static final long STEP = 500_000;
    private static final long YEAR_MICROS = 365L * 24 * 3_600 * 1_000_000;

    /** PostgreSQL's {@code check_violation}, also for a row without a partition. */
    private static final String NO_PARTITION = "23514";

    /** Months are made in the transaction that fills them: the service drops those that are past and empty. */
    private static final String FILL = """
            select add_log_month(timestamptz '2025-01-15' + interval '1 month' * month) from generate_series(0, 12) as month;
            insert into log_entry (organization, position, recorded_at, id, at, actor_kind, actor_id, type, subject_kind,
                subject_id, result, details, hash)
            select '%1$s', i, moment, gen_random_uuid(), moment - random() * interval '1 minute', 'USER',
                cast(lpad(to_hex(cast(random() * %4$d as int)), 32, '0') as uuid),
                'noun' || cast(random() * random() * 40 as int) || '.changed', 'BAY',
                cast(lpad(to_hex(cast(random() * %5$d as int)), 32, '0') as uuid),
                case when random() < 0.02 then 'REFUSED' else 'SUCCESS' end, '{"purpose":"TAKE"}',
                sha256(cast(i as text)::bytea)
            from (select i, timestamptz '2025-01-01' + cast(i - %7$d as float8) * %6$d * interval '1 microsecond'
                      as moment
                  from generate_series(%2$d, %3$d) as i) as numbered""";

    private final UUID organization = UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();
    private long filled;

    /** What is asked for, by the name of the filter. */
    Map<String, String> all() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("subject", "subject=%subject");
        queries.put("actor", "actor=%actor");
        queries.put("type", "type=noun7.changed");
        queries.put("beginning of the type", "q=noun3");
        queries.put("result", "result=REFUSED");
        queries.put("subject and type", "subject=%subject&type=noun7.changed");
        queries.put("time", "until=2025-01-02T00:00:00Z");
        queries.put("nothing", "limit=50");
        return queries;
    }

    /** What is added is spread over the whole year, so that a log of another size differs in nothing else. */
    void fillUpTo(long size) throws SQLException {
        long before = filled;
        while (filled < size) {
            long last = Math.min(size, filled + STEP);
            String step = FILL.formatted(
                    organization, filled + 1, last, ACTORS, SUBJECTS, YEAR_MICROS / (size - before), before);
            filled = isFilled(step) ? last : filled;
        }
        Rows.asService("insert into log_type select distinct organization, type from log_entry"
                + " where organization = '" + organization + "' and position <= 100000 on conflict do nothing");
        Rows.alone("vacuum analyze audit.log_entry");
    }

    /** False when a month that was there, but still empty, was just being dropped: then the step is to be taken again. */
    private static boolean isFilled(String step) throws SQLException {
        try {
            Rows.asService(step);
            return true;
        } catch (SQLException e) {
            if (NO_PARTITION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    double p95Millis(String query) throws Exception {
        // Filling takes longer than a token lives.
        String token = Tokens.user(organization, "logs:read");
        for (int i = 0; i < WARM_UP; i++) {
            ask(query, token);
        }
        double[] times = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begin = System.nanoTime();
            ask(query, token);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[ASKED * 95 / 100];
    }

    private void ask(String query, String token) throws Exception {
        String filled = query.replace("%subject", random(SUBJECTS)).replace("%actor", random(ACTORS));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/logs?" + filled))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(filled + " gives " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String random(int many) {
        return new UUID(0, ThreadLocalRandom.current().nextInt(many)).toString();
    }
}
