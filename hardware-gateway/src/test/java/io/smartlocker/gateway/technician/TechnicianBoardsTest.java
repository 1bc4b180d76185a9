package io.smartlocker.gateway.technician;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.actuation.modbus.PlayedRelays;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command does where a cabinet hangs on a lock board. */
class TechnicianBoardsTest {
    private static final int FIRST_DOOR = 0;
    private static final int OUTLET = 4;

    private final PlayedRelays relays = new PlayedRelays(1);
    private final PlayedLine line = PlayedLine.with(relays);
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path directory;

    @AfterEach
    void end() {
        line.close();
    }

    @Test
    void check_asks_whether_a_board_is_there_and_moves_nothing() throws IOException {
        relays.stick(OUTLET);

        assertThat(call("check")).isZero();

        assertThat(said.toString())
                .contains("board m1 (MODBUS address 1 on " + line.port() + " at 9600 baud): answers")
                .doesNotContain("lines");
        assertThat(relays.isOn(OUTLET)).isTrue();
    }

    @Test
    void check_says_that_a_board_does_not_answer() throws IOException {
        relays.power(false);

        assertThat(call("check")).isEqualTo(1);

        assertThat(said.toString()).contains("board m1 ").contains("No answer came on " + line.port() + ".");
    }

    @Test
    void a_bay_on_a_board_is_tested() throws IOException {
        line.whenNext(TechnicianBoardsTest::isFlash, (played, request, answer) -> {
            played.send(answer);
            relays.input(FIRST_DOOR, true);
        });

        assertThat(call("test-bay", "1", "--yes")).isZero();

        assertThat(relays.flashes()).hasSize(1);
        assertThat(relays.isOn(OUTLET)).isFalse();
        assertThat(said.toString())
                .contains("Before: the door is CLOSED.", "The door opened ", "The outlet is on for 1 s.")
                .contains("The outlet is off.");
    }

    @Test
    void a_bay_whose_board_does_not_answer_is_not_fired() throws IOException {
        relays.power(false);

        assertThat(call("test-bay", "1", "--yes")).isEqualTo(1);

        assertThat(said.toString()).contains("The board m1 ", "cannot be used", "Check its power, A and B");
        assertThat(relays.flashes()).isEmpty();
    }

    @Test
    void all_off_switches_the_relays_of_a_board_off() throws IOException {
        relays.stick(OUTLET);

        assertThat(call("all-off")).isZero();

        assertThat(relays.isOn(OUTLET)).isFalse();
        assertThat(said.toString()).contains("The outputs of board m1 ").contains(" are off.");
    }

    @Test
    void all_off_says_which_board_may_have_something_on() throws IOException {
        relays.power(false);

        assertThat(call("all-off")).isEqualTo(1);

        assertThat(said.toString()).contains("board m1 ").contains("Outputs may be on.");
    }

    private static boolean isFlash(byte[] request) {
        return request[1] == 5 && request[2] == 2;
    }

    private int call(String... arguments) throws IOException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--cabinet";
        all[arguments.length + 1] = layout();
        PrintWriter out = new PrintWriter(said, true);
        return Technician.commandLine().setOut(out).setErr(out).execute(all);
    }

    private String layout() throws IOException {
        String yaml = """
                boards:
                  - {name: m1, kind: MODBUS, port: %s, baud: 9600, address: 1, outputs: 8, inputs: 8}
                lockers:
                  - serial: A-1
                    bays:
                      - number: 1
                        lock: {board: m1, channel: 1}
                        outlet: {board: m1, channel: 5}
                        door: {board: m1, channel: 1}
                """.formatted(line.port());
        return Files.writeString(directory.resolve("cabinet.yaml"), yaml).toString();
    }
}
