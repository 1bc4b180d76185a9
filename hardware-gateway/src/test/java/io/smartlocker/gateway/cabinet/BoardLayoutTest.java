package io.smartlocker.gateway.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Boards in {@code cabinet.yaml}, and every mistake that can be made with them. */
class BoardLayoutTest {
    private static final String RELAYS =
            "boards: [{name: m1, kind: MODBUS, port: /dev/ttyUSB0, address: 1, inputs: 8}]\n";
    private static final String CU = "boards: [{name: k1, kind: KERONG, port: /dev/ttyUSB0, address: 0}]\n";

    @Test
    void a_bay_may_hang_on_a_board_and_on_a_line() {
        CabinetLayout layout = parse(RELAYS + """
                lockers:
                  - serial: A
                    bays:
                      - number: 1
                        lock: {board: m1, channel: 3}
                        outlet: {chip: /dev/gpiochip0, line: 1}
                        door: {board: m1, channel: 3, inverted: true}
                """);
        BayWiring bay = layout.lockers().getFirst().bays().getFirst();
        assertThat(layout.boards())
                .containsExactly(new BoardSpec("m1", BoardKind.MODBUS, "/dev/ttyUSB0", 9_600, 1, 8, 8));
        assertThat(bay.lock()).isEqualTo(new ChannelSpec("m1", 3, false));
        assertThat(bay.outlet()).isInstanceOf(LineSpec.class);
        assertThat(bay.door()).isEqualTo(new ChannelSpec("m1", 3, true));
    }

    @Test
    void a_kerong_board_has_its_own_speed_and_as_many_doors_as_locks() {
        CabinetLayout layout = parse(CU + bay("door: {board: k1, channel: 16}"));
        assertThat(layout.boards())
                .containsExactly(new BoardSpec("k1", BoardKind.KERONG, "/dev/ttyUSB0", 19_200, 0, 16, 16));
    }

    @Test
    void a_board_that_is_not_there_is_told_with_those_that_are() {
        assertMistake(
                RELAYS + bay("lock: {board: m2, channel: 1}"),
                "Locker A bay 1 lock: there is no board m2. There are m1.");
        assertMistake(bay("lock: {board: m2, channel: 1}"), "there is no board m2. None is listed under boards.");
    }

    @Test
    void a_channel_outside_the_boards_is_told() {
        assertMistake(
                RELAYS + bay("lock: {board: m1, channel: 9}"),
                "Locker A bay 1 lock: board m1 has outputs 1 to 8; 9 is not among them.");
        assertMistake(
                RELAYS + bay("door: {board: m1, channel: 0}"),
                "Locker A bay 1 door: board m1 has inputs 1 to 8; 0 is not among them.");
        assertMistake(
                CU + bay("lock: {board: k1, channel: 17}"), "board k1 has outputs 1 to 16; 17 is not among them.");
    }

    @Test
    void a_channel_used_twice_is_told_with_both_places_but_inputs_are_not_outputs() {
        assertMistake(
                RELAYS + bay("lock: {board: m1, channel: 2}, outlet: {board: m1, channel: 2}"),
                "Locker A bay 1 outlet: board m1 channel 2 output is used by Locker A bay 1 lock already.");
        assertThat(parse(RELAYS + bay("lock: {board: m1, channel: 2}, door: {board: m1, channel: 2}"))
                        .lockers())
                .hasSize(1);
    }

    @Test
    void a_pulse_that_a_board_cannot_time_is_told() {
        assertMistake(
                "pulse: 250ms\n" + RELAYS + bay("lock: {board: m1, channel: 1}"),
                "Locker A bay 1 lock: board m1 times a pulse in steps of 100 ms, so that 250 ms cannot be had.");
        assertThat(parse("pulse: 250ms\n" + CU + bay("lock: {board: k1, channel: 1}"))
                        .pulse())
                .isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void an_outlet_needs_a_board_that_has_relays() {
        assertMistake(
                CU + bay("outlet: {board: k1, channel: 1}"),
                "Locker A bay 1 outlet: board k1 has locks only; wire the outlet to a relay board or a line.");
    }

    @Test
    void a_door_needs_a_board_that_has_inputs() {
        assertMistake(
                "boards: [{name: m1, kind: modbus, port: /dev/ttyUSB0, address: 1}]\n"
                        + bay("door: {board: m1, channel: 1}"),
                "Locker A bay 1 door: board m1 has no inputs; if it does, say how many: inputs.");
    }

    @Test
    void boards_on_one_port_must_agree() {
        String first = "boards: [{name: a, kind: MODBUS, port: /dev/ttyUSB0, address: 1}, ";
        assertMistake(
                first + "{name: b, kind: MODBUS, port: /dev/ttyUSB0, address: 1}]\n" + bay(""),
                "Board b: address 1 on /dev/ttyUSB0 is that of board a already; give each board its own.");
        assertMistake(
                first + "{name: b, kind: MODBUS, port: /dev/ttyUSB0, address: 2, baud: 19200}]\n" + bay(""),
                "Board b: has 19200 baud, but board a on /dev/ttyUSB0 has 9600; they must have the same.");
        assertMistake(
                first + "{name: b, kind: KERONG, port: /dev/ttyUSB0, address: 2}]\n" + bay(""),
                "Board b: is KERONG, but board a on /dev/ttyUSB0 is MODBUS; each kind needs a port of its own.");
        assertMistake(
                first + "{name: a, kind: MODBUS, port: /dev/ttyUSB1, address: 1}]\n" + bay(""),
                "Board a: is there twice.");
    }

    @Test
    void a_board_out_of_its_limits_is_told() {
        assertMistake(
                "boards: [{name: m1, kind: MODBUS, port: /dev/ttyUSB0, address: 248}]\n" + bay(""),
                "Board m1: address is 248, but MODBUS boards have 1 to 247.");
        assertMistake(
                "boards: [{name: k1, kind: KERONG, port: /dev/ttyUSB0, address: 15}]\n" + bay(""),
                "Board k1: address is 15, but KERONG boards have 0 to 14.");
        assertMistake(
                "boards: [{name: k1, kind: KERONG, port: p, address: 1, inputs: 4}]\n" + bay(""),
                "Board k1: has no inputs to count; each of its locks tells its own door.");
    }

    @Test
    void what_is_missing_is_told_all_at_once() {
        assertThatThrownBy(() -> parse("boards: [{}, ~]\n" + bay("lock: {channel: 1}, outlet: {board: m1}")))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining("A board has no name.")
                .hasMessageContaining("Board : has no kind; it is MODBUS or KERONG.")
                .hasMessageContaining("Board : names no port, for example /dev/ttyUSB0.")
                .hasMessageContaining("Board : has no address; it is set on the board.")
                .hasMessageContaining("Locker A bay 1 lock: names no board.")
                .hasMessageContaining("Locker A bay 1 outlet: names no channel of the board.");
    }

    @Test
    void a_wire_goes_to_one_place_and_only_a_boards_door_is_inverted() {
        assertMistake(
                RELAYS + bay("lock: {board: m1, channel: 1, chip: /dev/gpiochip0, line: 3}"),
                "Locker A bay 1 lock: is wired to a line or to a board, not to both.");
        assertMistake(
                RELAYS + bay("lock: {board: m1, channel: 1, inverted: true}"),
                "Locker A bay 1 lock: only a door can be inverted.");
        assertMistake(
                bay("door: {chip: /dev/gpiochip0, line: 3, inverted: true}"),
                "Locker A bay 1 door: a line is activeLow; inverted is for boards.");
    }

    private static String bay(String wires) {
        return "lockers: [{serial: A, bays: [{number: 1" + (wires.isEmpty() ? "" : ", " + wires) + "}]}]";
    }

    private static void assertMistake(String yaml, String message) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining(message);
    }

    private static CabinetLayout parse(String yaml) {
        return LayoutFile.parse(yaml, Hardware.WIRED, CabinetLayout.DEFAULT_PULSE);
    }
}
