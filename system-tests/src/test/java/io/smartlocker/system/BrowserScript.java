package io.smartlocker.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A script of {@code web/journeys}, which has a real browser use the pages of a stack. */
public final class BrowserScript {
    private static final Path WEB = Path.of("..", "web").toAbsolutePath().normalize();

    private BrowserScript() {}

    /**
     * Runs it to its end.
     *
     * @param result what it writes, a path under {@code web}; an earlier one is deleted
     * @param longest how long it may take; then it is ended
     * @return the result
     * @throws AssertionError if there is none, with what the browser did
     */
    public static Path run(String script, LocalStack stack, String result, Duration longest)
            throws IOException, InterruptedException {
        Path written = WEB.resolve(result);
        Path output = WEB.resolve("target/" + script + ".out");
        Files.deleteIfExists(written);
        Files.createDirectories(output.getParent());
        ProcessBuilder builder = new ProcessBuilder("npm", "run", script, "-w", "journeys")
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(stack.pages());
        Process browser = builder.start();
        if (!browser.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        if (!Files.exists(written)) {
            throw new AssertionError("What the browser did:\n" + Files.readString(output));
        }
        return written;
    }
}
