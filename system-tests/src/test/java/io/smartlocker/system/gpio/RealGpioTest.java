package io.smartlocker.system.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Limits are loose where they are times: the guest shares its host's processors with everything else that runs there. What
 * a pulse must never be is too short, and it must end.
 */
class RealGpioTest {
    private static ProviderReport wiring;

    @BeforeAll
    static void boot() throws Exception {
        wiring = GpioHost.run().provider();
    }

    @Test
    void a_pulse_lasts_as_long_as_it_was_asked_to() {
        assertThat(wiring.looksPerSecond()).isGreaterThan(1_000);
        assertThat(wiring.pulses()).hasSize(20);
        assertThat(median(wiring.pulses())).isBetween(95.0, 130.0);
    }

    @Test
    void no_pulse_lasts_longer_than_a_second_whatever_is_asked() {
        assertThat(wiring.capped()).isBetween(950.0, 1_200.0);
    }

    @Test
    void an_interrupt_ends_a_pulse_and_is_kept() {
        assertThat(wiring.interrupted()).isLessThan(300);
        assertThat(wiring.interruptKept()).isTrue();
    }

    @Test
    void off_ends_a_pulse_from_another_thread() {
        assertThat(wiring.switchedOff()).isLessThan(300);
    }

    @Test
    void closing_during_a_pulse_leaves_the_line_off() {
        assertThat(wiring.offWhenClosed()).isTrue();
    }

    @Test
    void active_low_outputs_are_never_seen_on_while_they_are_requested_and_released() {
        assertThat(wiring.changesWhileOpening()).isZero();
    }

    @Test
    void every_edge_of_a_door_is_told() {
        assertThat(wiring.edges()).hasSize(10).allMatch(millis -> millis >= 10);
    }

    @Test
    void a_bouncing_contact_is_told_once() {
        assertThat(wiring.toldOfBounce()).containsExactly("OPEN", "CLOSED");
    }

    @Test
    void a_line_that_is_held_is_refused_with_the_name_of_its_holder() {
        assertThat(wiring.held())
                .matches("gpiochip0: line 0, wired as lock of locker A-1 bay 1, is held by \"smart-locker/\\d+\"\\. "
                        + "Stop that program, or correct the wiring\\.");
    }

    @Test
    void a_line_the_chip_does_not_have_is_refused_with_those_it_has() {
        assertThat(wiring.missingLine())
                .isEqualTo(
                        "gpiochip0 has lines 0 to 31; line 99, wired as lock of locker A-1 bay 1, is not among them.");
    }

    @Test
    void a_line_wired_by_number_and_by_name_is_refused() {
        assertThat(wiring.wiredTwice()).startsWith("gpiochip0 line 5 is wired twice: as lock of locker A-1 bay 1");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
