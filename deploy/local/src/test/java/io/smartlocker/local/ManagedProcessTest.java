package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.testing.Eventually;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private DataDirectory data;
    private ManagedProcess process;

    @BeforeEach
    void prepare() {
        data = DataDirectory.at(directory);
        data.create();
    }

    @AfterEach
    void end() {
        process.stop();
    }

    @Test
    void a_failed_start_shows_the_end_of_the_log() {
        process = process("echo no key; exit 3", () -> false);

        assertThatThrownBy(process::start)
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("sample ended with exit code 3 while starting")
                .hasMessageContaining("    no key");
    }

    @Test
    void a_killed_process_is_started_again() {
        process = process("sleep 60", () -> true);
        process.start();
        String first = pid();

        process.kill();

        Eventually.eventually(Duration.ofSeconds(10), () -> assertThat(pid()).isNotEqualTo(first));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("sample ended by itself (exit code 137)");
    }

    @Test
    void a_stopped_process_stays_stopped() {
        process = process("sleep 60", () -> true);
        process.start();
        ProcessHandle running = ProcessHandle.of(Long.parseLong(pid())).orElseThrow();

        process.stop();

        assertThat(running.isAlive()).isFalse();
        assertThat(process.state()).isEqualTo(Part.State.STOPPED);
        assertThat(data.pidFile("sample")).doesNotExist();
    }

    private ManagedProcess process(String script, Readiness readiness) {
        return new ManagedProcess(
                new ProcessDefinition(
                        "sample",
                        List.of("/bin/sh", "-c", script),
                        Map.of(),
                        directory,
                        "nowhere",
                        readiness,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5)),
                data,
                console);
    }

    private String pid() {
        try {
            return Files.readString(data.pidFile("sample")).strip();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
