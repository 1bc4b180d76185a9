package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private final List<Process> processes = new ArrayList<>();
    private DataDirectory data;

    @BeforeEach
    void prepare() {
        data = DataDirectory.at(directory.resolve("data"));
        data.create();
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void a_part_without_a_pid_file_is_found_and_ended() throws Exception {
        Process left = process(data.marker(), Jvm.PART + "kafka");

        new LeftOvers(data, console).end();

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Ending kafka (process " + left.pid() + "), left over from an earlier start.");
    }

    @Test
    void what_is_no_part_of_this_stack_is_left_alone() throws IOException {
        Process another = process(data.marker() + "2", Jvm.PART + "kafka");
        Process order = process(data.marker(), "status");

        new LeftOvers(data, console).end();

        assertThat(List.of(another, order)).allMatch(Process::isAlive);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void pid_files_are_not_believed_and_gone_but_for_the_one_of_the_launcher() throws IOException {
        Process somebody = process("of another program");
        Files.writeString(data.pidFile("kafka"), somebody.pid() + "\n");
        Files.writeString(InstanceLock.fileIn(data), "2\n");

        new LeftOvers(data, console).end();

        assertThat(somebody.isAlive()).isTrue();
        assertThat(data.pidFile("kafka")).doesNotExist();
        assertThat(InstanceLock.fileIn(data)).exists();
    }

    private Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "read until_the_pipe_is_closed"));
        command.addAll(List.of(arguments));
        Process started = new ProcessBuilder(command).start();
        processes.add(started);
        return started;
    }
}
