package io.smartlocker.gateway.sensing.polled;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.Door;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolledDoorTest {
    private final PolledDoor door = new PolledDoor();
    private final List<Door> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        door.onChange(told::add);
    }

    @Test
    void how_it_stands_at_the_first_look_is_known_and_told() {
        assertThat(door.read()).isEqualTo(Door.UNKNOWN);
        door.see(true);
        assertThat(door.read()).isEqualTo(Door.OPEN);
        assertThat(told).containsExactly(Door.OPEN);
    }

    @Test
    void a_change_counts_when_two_looks_in_a_row_say_so() {
        see(false, true);
        assertThat(door.read()).isEqualTo(Door.CLOSED);
        see(true);
        assertThat(door.read()).isEqualTo(Door.OPEN);
        assertThat(told).containsExactly(Door.CLOSED, Door.OPEN);
    }

    @Test
    void a_bounce_is_swallowed() {
        see(false, false, true, false, true, false, false);
        assertThat(told).containsExactly(Door.CLOSED);
    }

    @Test
    void after_a_time_unseen_only_what_changed_is_told() {
        see(false, false);
        door.lose();
        door.lose();
        assertThat(door.read()).isEqualTo(Door.UNKNOWN);
        see(false, false);
        assertThat(told).containsExactly(Door.CLOSED, Door.UNKNOWN);
        door.lose();
        see(true, true);
        assertThat(told).containsExactly(Door.CLOSED, Door.UNKNOWN, Door.UNKNOWN, Door.OPEN);
    }

    private void see(boolean... looks) {
        for (boolean open : looks) {
            door.see(open);
        }
    }
}
