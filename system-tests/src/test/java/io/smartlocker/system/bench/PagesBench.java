package io.smartlocker.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.system.BrowserScript;
import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.Report;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
class PagesBench {
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final int FIGURES = 3;

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (LocalStack stack = LocalStack.in("pages").start()) {
            List<String> lines =
                    Files.readAllLines(BrowserScript.run("measures", stack, "target/measures.tsv", LONGEST));
            for (String line : lines) {
                String[] figure = line.split("\t", 3);
                report.row(figure[0], figure[1], figure[2]);
            }
            // Each measure writes its own when it has come to its end.
            assertThat(lines).hasSize(FIGURES);
        }
        report.end();
    }
}
