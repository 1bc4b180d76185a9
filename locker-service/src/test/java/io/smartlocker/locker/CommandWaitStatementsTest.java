package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Statements;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandWaitStatementsTest extends CommandScene {
    private static final int CALLERS = 12;

    @Test
    void the_table_is_looked_at_for_all_who_wait_together() {
        kiosk();
        open("wait=1").statusCode(202);

        Map<String, Long> asked = Statements.during(this::manyWait);

        long looks = asked.entrySet().stream()
                .filter(each -> each.getKey().contains("finished_at is not null"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        // Every 50 ms, and when one of them moved, which is twice at most; one for each caller would be 700.
        assertThat(looks).isBetween(20L, 60L + 2 * CALLERS);
    }

    /** For three seconds, in which nobody answers. */
    private void manyWait() {
        List<Future<ValidatableResponse>> answers;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = Stream.generate(() -> callers.submit(() -> open("wait=3")))
                    .limit(CALLERS)
                    .toList();
        }
        answers.forEach(answer -> answer.resultNow().statusCode(202));
    }
}
