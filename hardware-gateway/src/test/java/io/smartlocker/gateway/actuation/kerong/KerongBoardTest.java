package io.smartlocker.gateway.actuation.kerong;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.serial.BoardThread;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.Manners;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import io.smartlocker.gateway.actuation.serial.QuickRetry;
import io.smartlocker.gateway.cabinet.BoardKind;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two CU boards on one line, of which one answers an unlock and one does not, over a pseudo-terminal. */
class KerongBoardTest {
    private static final Duration PULSE = Duration.ofMillis(300);

    private final PlayedCu quiet = new PlayedCu(0, false);
    private final PlayedCu chatty = new PlayedCu(3, true);
    private final PlayedLine line = PlayedLine.with(quiet, chatty);
    private final Bus bus = new Bus(line.port(), 19_200);
    private final KerongBoard first = board("k0", 0);
    private final KerongBoard second = board("k3", 3);
    private final LockActuator lock = first.lock(9, "lock of locker A bay 9");
    private final DoorSensor door = first.door(9, false);
    private final List<Door> moves = movesOf(door);
    private final DoorSensor inverted = second.door(1, true);
    private final AtomicInteger energised = new AtomicInteger();
    private final BoardThread thread = BoardThread.start(bus, List.of(first, second), new Backoff(new QuickRetry()));

    private KerongBoard board(String name, int address) {
        return new KerongBoard(new BoardSpec(name, BoardKind.KERONG, line.port(), 19_200, address, 16, 16), bus);
    }

    private static List<Door> movesOf(DoorSensor door) {
        List<Door> moves = new CopyOnWriteArrayList<>();
        door.onChange(moves::add);
        return moves;
    }

    private void started() {
        eventually(() -> assertThat(door.read()).isEqualTo(Door.CLOSED));
        eventually(() -> assertThat(inverted.read()).isEqualTo(Door.OPEN));
    }

    @AfterEach
    void end() {
        thread.close();
        bus.close();
        line.close();
    }

    @Test
    void a_lock_is_fired_once_and_its_door_seen_to_open_and_close() throws Exception {
        started();
        lock.pulse(PULSE, energised::incrementAndGet);
        assertThat(quiet.unlocked()).containsExactly(8);
        assertThat(chatty.unlocked()).isEmpty();
        assertThat(energised).hasValue(1);
        eventually(() -> assertThat(moves).containsExactly(Door.CLOSED, Door.OPEN));
        quiet.latch(8, true);
        eventually(() -> assertThat(moves).containsExactly(Door.CLOSED, Door.OPEN, Door.CLOSED));
    }

    @Test
    void a_board_that_answers_an_unlock_is_understood_too() throws Exception {
        started();
        second.lock(16, "lock of locker A bay 16").pulse(PULSE);
        assertThat(chatty.unlocked()).containsExactly(15);
    }

    @Test
    void when_nothing_tells_whether_it_was_fired_that_is_said_and_it_is_not_fired_again() {
        started();
        quiet.goDeafAfterUnlock();
        assertThatThrownBy(() -> lock.pulse(PULSE, energised::incrementAndGet))
                .isInstanceOf(ActuationException.class)
                .hasMessageStartingWith("It is not known whether the lock of locker A bay 9 was fired");
        assertThat(quiet.unlocked()).hasSize(1);
        assertThat(energised).hasValue(0);
    }

    @Test
    void a_silent_board_is_unusable_and_comes_back_while_its_neighbour_goes_on() throws Exception {
        started();
        quiet.power(false);
        eventually(() -> assertThat(first.presence().trouble().orElse("")).contains("board k0 (KERONG address 0"));
        assertThat(second.presence().answers()).isTrue();
        assertThatThrownBy(() -> lock.pulse(PULSE)).hasMessageContaining("Check its power");
        quiet.power(true);
        eventually(() -> assertThat(first.presence().answers()).isTrue());
        lock.pulse(PULSE);
        assertThat(quiet.unlocked()).hasSize(1);
    }

    @Test
    void a_damaged_status_is_asked_for_again() {
        started();
        line.next(Manners.WRONG_SUM, Manners.TRUNCATED, Manners.NOISE_BEFORE, Manners.WRONG_SUM, Manners.TRUNCATED);
        quiet.latch(8, false);
        eventually(() -> assertThat(door.read()).isEqualTo(Door.OPEN));
        assertThat(first.presence().answers()).isTrue();
    }

    @Test
    void an_outlet_is_not_to_be_had() {
        assertThatThrownBy(() -> first.outlet(1, "outlet")).isInstanceOf(IllegalArgumentException.class);
    }
}
