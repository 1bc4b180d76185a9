package io.smartlocker.locker.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.contracts.state.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandClosingTest {
    @ParameterizedTest
    @EnumSource(names = {"JAMMED", "LEFT_OPEN", "FORCED_OPEN"})
    void an_alarm_of_a_door_is_closed_by_hand_only_where_no_sensor_tells(Kind kind) {
        assertThat(HandClosing.whyNot(kind, Door.OPEN, true)).isPresent();
        assertThat(HandClosing.whyNot(kind, Door.CLOSED, true)).isPresent();
        assertThat(HandClosing.whyNot(kind, Door.UNKNOWN, true)).isEmpty();
        assertThat(HandClosing.whyNot(kind, Door.OPEN, false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POWER", "STORAGE"})
    void what_a_kiosk_tells_of_itself_ends_with_its_telling(Kind kind) {
        assertThat(HandClosing.whyNot(kind, Door.UNKNOWN, true)).isPresent();
        assertThat(HandClosing.whyNot(kind, Door.UNKNOWN, false)).isEmpty();
    }

    @Test
    void silence_and_leases_are_never_closed_by_hand() {
        assertThat(HandClosing.whyNot(Kind.CUT_OFF, Door.UNKNOWN, false)).isPresent();
        assertThat(HandClosing.whyNot(Kind.LEASE_ENDING, Door.UNKNOWN, false)).isPresent();
    }
}
