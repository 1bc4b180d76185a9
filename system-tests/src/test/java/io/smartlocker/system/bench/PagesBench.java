package io.smartlocker.system.bench;

import io.smartlocker.system.BrowserScript;
import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.Report;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
class PagesBench {
    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (LocalStack stack = LocalStack.in("pages").start()) {
            for (String line :
                    Files.readAllLines(BrowserScript.run("measures", stack, "target/measures.tsv", LONGEST))) {
                String[] figure = line.split("\t", 3);
                report.row(figure[0], figure[1], figure[2]);
            }
        }
        report.end();
    }
}
