package io.smartlocker.gateway.actuation.modbus;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.modbus.PlayedRelays.Flash;
import io.smartlocker.gateway.actuation.serial.BoardThread;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import io.smartlocker.gateway.actuation.serial.PlayedLine.Manner;
import io.smartlocker.gateway.actuation.serial.QuickRetry;
import io.smartlocker.gateway.cabinet.BoardKind;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relay board with a lock, an outlet and a door, over a pseudo-terminal. */
class ModbusBoardTest {
    private static final Duration PULSE = Duration.ofMillis(300);

    private final PlayedRelays relays = new PlayedRelays(7);
    private final PlayedLine line = PlayedLine.with(relays);
    private final Bus bus = new Bus(line.port(), 9_600);
    private final ModbusBoard board =
            new ModbusBoard(new BoardSpec("m1", BoardKind.MODBUS, line.port(), 9_600, 7, 8, 8), bus);
    private final LockActuator lock = board.lock(1, "lock of locker A bay 1");
    private final ChargeSwitch outlet = board.outlet(5, "outlet of locker A bay 1");
    private final DoorSensor door = board.door(1, false);
    private final List<Door> moves = new CopyOnWriteArrayList<>();
    private final AtomicInteger energised = new AtomicInteger();
    private BoardThread thread;

    @AfterEach
    void end() {
        thread.close();
        bus.close();
        line.close();
    }

    @BeforeEach
    void start() {
        door.onChange(moves::add);
        thread = BoardThread.start(bus, List.of(board), new Backoff(new QuickRetry()));
        eventually(() -> assertThat(door.read()).isNotEqualTo(Door.UNKNOWN));
    }

    /** The next pulse is answered in that way; what else is on the line goes on. */
    private void answerPulse(Manner manner) {
        line.whenNext(request -> request[1] == 0x05 && request[2] == 0x02, manner);
    }

    @Test
    void everything_is_off_before_anything_else_is_asked() {
        assertThat(line.requests().getFirst()[1]).isEqualTo((byte) 0x0F);
    }

    @Test
    void a_pulse_is_timed_by_the_board_and_asked_once() throws Exception {
        long begin = System.nanoTime();
        lock.pulse(PULSE, energised::incrementAndGet);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(PULSE);
        assertThat(relays.flashes()).containsExactly(new Flash(0, 3));
        assertThat(energised).hasValue(1);
        lock.off();
        eventually(() -> assertThat(relays.isOn(0)).isFalse());
    }

    @Test
    void a_pulse_is_never_longer_than_asked_except_for_the_shortest() {
        assertThat(ModbusLock.steps(Duration.ofMillis(50))).isEqualTo(1);
        assertThat(ModbusLock.steps(Duration.ofMillis(299))).isEqualTo(2);
        assertThat(ModbusLock.steps(Duration.ofMillis(1_000))).isEqualTo(10);
    }

    @Test
    void a_pulse_whose_answer_is_lost_counts_as_fired_when_the_relay_is_on() throws Exception {
        answerPulse((line, request, answer) -> {});
        lock.pulse(PULSE, energised::incrementAndGet);
        assertThat(relays.flashes()).hasSize(1);
        assertThat(energised).hasValue(1);
    }

    @Test
    void a_pulse_whose_answer_is_lost_is_not_fired_again_when_the_relay_is_off() {
        answerPulse((line, request, answer) -> relays.restart());
        assertThatThrownBy(() -> lock.pulse(PULSE, energised::incrementAndGet))
                .isInstanceOf(ActuationException.class)
                .hasMessageContaining("lock of locker A bay 1")
                .hasMessageEndingWith("It is not fired again.");
        assertThat(relays.flashes()).hasSize(1);
        assertThat(energised).hasValue(0);
    }

    @Test
    void when_nothing_tells_whether_it_was_fired_that_is_said() {
        answerPulse((line, request, answer) -> relays.power(false));
        assertThatThrownBy(() -> lock.pulse(PULSE, energised::incrementAndGet))
                .isInstanceOf(ActuationException.class)
                .hasMessageStartingWith("It is not known whether the lock of locker A bay 1 was fired");
        assertThat(relays.flashes()).hasSize(1);
    }

    @Test
    void a_refused_pulse_was_not_fired() {
        answerPulse((line, request, answer) -> line.send(PlayedRelays.withSum((byte) 7, (byte) 0x85, (byte) 2)));
        assertThatThrownBy(() -> lock.pulse(PULSE))
                .hasMessage("The lock of locker A bay 1 was not fired: It refuses: it has no such channel"
                        + " (Modbus exception 2).");
    }

    @Test
    void a_door_is_seen_to_move_and_a_bounce_is_swallowed() {
        assertThat(door.read()).isEqualTo(Door.CLOSED);
        relays.input(0, true);
        eventually(() -> assertThat(moves).containsExactly(Door.CLOSED, Door.OPEN));
        relays.input(0, false);
        eventually(() -> assertThat(moves).containsExactly(Door.CLOSED, Door.OPEN, Door.CLOSED));
    }

    @Test
    void a_silent_board_is_unusable_and_its_outlet_comes_back_as_it_was() throws Exception {
        outlet.on();
        assertThat(relays.isOn(4)).isTrue();
        relays.power(false);
        eventually(() -> assertThat(board.presence().trouble().orElse(""))
                .startsWith(
                        "The board m1 (MODBUS address 7 on " + line.port() + " at 9600 baud) cannot be used: No answer")
                .contains("Check its power"));
        assertThat(door.read()).isEqualTo(Door.UNKNOWN);
        assertThatThrownBy(() -> lock.pulse(PULSE)).hasMessageStartingWith("The board m1");
        relays.power(true);
        eventually(() -> assertThat(board.presence().answers()).isTrue());
        eventually(() -> assertThat(relays.isOn(4)).isTrue());
        assertThat(relays.flashes()).isEmpty();
    }

    @Test
    void an_outlet_that_was_to_go_off_while_the_board_was_silent_is_off_afterwards() throws Exception {
        outlet.on();
        relays.power(false);
        eventually(() -> assertThat(board.presence().answers()).isFalse());
        assertThatThrownBy(outlet::off).isInstanceOf(ActuationException.class);
        relays.power(true);
        eventually(() -> assertThat(board.presence().answers()).isTrue());
        assertThat(relays.isOn(4)).isFalse();
        outlet.on();
        assertThat(relays.isOn(4)).isTrue();
    }

    @Test
    void a_relay_that_fell_off_unnoticed_is_switched_on_again_and_one_that_is_on_by_itself_off() throws Exception {
        outlet.on();
        relays.restart();
        eventually(() -> assertThat(relays.isOn(4)).isTrue());
        relays.stick(0);
        eventually(() -> assertThat(relays.isOn(0)).isFalse());
    }

    @Test
    void everything_is_off_at_the_end() throws Exception {
        outlet.on();
        thread.close();
        board.off();
        assertThat(relays.isOn(4)).isFalse();
    }
}
