package io.smartlocker.system.bench;

import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.Report;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes alone; no test by its name. */
class WriteBench {
    /** In one turn of warming up, one right after the other. */
    private static final int FIRST_WRITES = 400;

    private static final int WRITES = 200;

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (LocalStack stack = LocalStack.in("writes").start()) {
            rows(report, stack);
        }
        report.end();
    }

    static void rows(Report report, LocalStack stack) throws Exception {
        WriteToRecord writing = new WriteToRecord(stack::admin, stack.kafka());
        double compiling = WarmUp.of(stack.pid("identity-service"), () -> writing.hurry(FIRST_WRITES));
        report.row(
                "write: request → record in a consumer's hand",
                String.format(
                        Locale.ROOT,
                        "%s (compilers of identity-service had %.0f %% just before)",
                        writing.measure(WRITES),
                        100 * compiling),
                "p50 ≤ 10 ms");
    }
}
