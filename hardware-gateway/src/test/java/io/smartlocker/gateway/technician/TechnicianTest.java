package io.smartlocker.gateway.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What each command says where there is no chip and no gateway. With both it is tried in the system tests. */
class TechnicianTest {
    private static final String TWO_LOCKERS = """
            lockers:
              - serial: A-1
                bays:
                  - number: 1
                    lock: {chip: gpiochip-missing, line: 3}
                    door: {chip: gpiochip-missing, line: 4}
              - serial: B-2
                bays:
                  - number: 1
                    lock: {chip: gpiochip-missing, line: 5}
                  - number: 2
            """;

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void check_names_every_line_that_is_not_there() throws IOException {
        assertThat(call("check", "--cabinet", layout(TWO_LOCKERS))).isEqualTo(1);

        assertThat(said.toString())
                .contains("lockers 2, bays 3, pulse 300 ms")
                .containsPattern("lock of locker A-1 bay 1 +gpiochip-missing line 3 +MISSING: There is no GPIO chip")
                .contains("door contact of locker A-1 bay 1")
                .contains("3 of 3 lines cannot be used.");
    }

    @Test
    void a_layout_with_a_mistake_is_told_in_its_own_words() throws IOException {
        assertThat(call("check", "--cabinet", layout("pulse: 2s\nlockers: [{serial: A}]")))
                .isEqualTo(1);

        assertThat(said.toString()).isEqualToIgnoringNewLines("The pulse of 2000 ms is over the cap of 1000 ms.");
    }

    @Test
    void a_layout_that_is_not_there_is_named() {
        assertThat(call("check", "--cabinet", "/no/such/cabinet.yaml")).isEqualTo(1);

        assertThat(said.toString()).contains("/no/such/cabinet.yaml");
    }

    @Test
    void a_bay_that_several_lockers_have_needs_its_locker() throws IOException {
        assertThat(call("test-bay", "1", "--yes", "--cabinet", layout(TWO_LOCKERS)))
                .isEqualTo(1);

        assertThat(said.toString()).contains("Several lockers have a bay 1: say --locker with one of A-1, B-2.");
    }

    @Test
    void a_bay_that_is_not_wired_is_not_tested() throws IOException {
        assertThat(call("test-bay", "7", "--yes", "--cabinet", layout(TWO_LOCKERS)))
                .isEqualTo(1);
        assertThat(call("test-bay", "1", "--locker", "C", "--yes", "--cabinet", layout(TWO_LOCKERS)))
                .isEqualTo(1);
        assertThat(call("test-bay", "2", "--yes", "--cabinet", layout(TWO_LOCKERS)))
                .isEqualTo(1);

        assertThat(said.toString())
                .contains("The layout has no bay 7.")
                .contains("The layout has no bay 1 in a locker C.")
                .contains("No lock is wired for locker B-2 bay 2.");
    }

    @Test
    void a_bay_whose_chip_is_not_there_is_told_so() throws IOException {
        assertThat(call("test-bay", "1", "--locker", "A-1", "--yes", "--cabinet", layout(TWO_LOCKERS)))
                .isEqualTo(1);

        assertThat(said.toString()).contains("There is no GPIO chip \"gpiochip-missing\".");
    }

    @Test
    void all_off_says_which_outputs_may_be_on() throws IOException {
        assertThat(call("all-off", "--cabinet", layout(TWO_LOCKERS))).isEqualTo(1);

        assertThat(said.toString())
                .contains("The lock of locker A-1 bay 1: There is no GPIO chip")
                .contains("The lock of locker B-2 bay 1: There is no GPIO chip")
                .contains("Outputs may be on.");
    }

    @Test
    void status_says_when_no_gateway_answers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(call("status", "--port", String.valueOf(free))).isEqualTo(1);
        assertThat(said.toString()).contains("No gateway answers at http://127.0.0.1:" + free);
    }

    @Test
    void what_it_does_not_know_it_refuses_with_what_it_knows() {
        assertThat(call("open-sesame")).isEqualTo(2);
        assertThat(call()).isEqualTo(2);
        assertThat(call("test-bay", "three")).isEqualTo(2);

        assertThat(said.toString()).contains("check", "test-bay", "status", "all-off");
    }

    private int call(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        CommandLine command = Technician.commandLine();
        return command.setOut(out).setErr(out).execute(arguments);
    }

    private String layout(String yaml) throws IOException {
        return Files.writeString(directory.resolve("cabinet.yaml"), yaml).toString();
    }
}
