package io.smartlocker.gateway.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LayoutFileTest {
    private static final Duration DEFAULT = Duration.ofMillis(300);

    @Test
    void a_layout_is_read() {
        CabinetLayout layout = parse("""
                pulse: 250ms
                maxSimultaneous: 2
                lockers:
                  - serial: A-0001
                    bays:
                      - number: 1
                        lock: {chip: /dev/gpiochip0, line: 0, activeLow: true}
                        outlet: {chip: /dev/gpiochip0, line: 1}
                        door: {chip: /dev/gpiochip0, name: DOOR1, bias: PULL_UP}
                """);
        BayWiring bay = layout.lockers().getFirst().bays().getFirst();
        assertThat(layout.pulse()).isEqualTo(Duration.ofMillis(250));
        assertThat(layout.maxSimultaneous()).isEqualTo(2);
        assertThat(bay.lock()).isEqualTo(new LineSpec("/dev/gpiochip0", 0, null, true, LineSpec.Bias.AS_IS));
        assertThat(bay.door()).isEqualTo(new LineSpec("/dev/gpiochip0", null, "DOOR1", false, LineSpec.Bias.PULL_UP));
    }

    @Test
    void a_line_used_twice_is_told_with_both_places() {
        assertMistake(
                """
                lockers:
                  - serial: A-0001
                    bays:
                      - number: 1
                        lock: {chip: /dev/gpiochip0, line: 4}
                      - number: 2
                        lock: {chip: /dev/gpiochip0, line: 4}
                """, "Locker A-0001 bay 2 lock: /dev/gpiochip0 line 4 is used by Locker A-0001 bay 1 lock already.");
    }

    @Test
    void a_bay_number_that_is_there_twice_is_told() {
        assertMistake("""
                lockers:
                  - serial: A-0001
                    bays:
                      - number: 1
                      - number: 1
                """, "Locker A-0001 bay 1: is there twice.");
    }

    @Test
    void a_pulse_over_the_cap_is_told() {
        assertMistake("pulse: 2s\nlockers: [{serial: A}]", "The pulse of 2000 ms is over the cap of 1000 ms.");
    }

    @Test
    void a_line_needs_a_chip_and_a_number_or_a_name() {
        assertMistake(
                "lockers: [{serial: A, bays: [{number: 1, lock: {line: 1, name: X}}]}]",
                "Locker A bay 1 lock: names no chip.");
        assertMistake(
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: c}}]}]",
                "Locker A bay 1 lock: name the line by its number or by its name, one of the two.");
    }

    @Test
    void a_word_that_means_nothing_is_told() {
        assertMistake("lokers: []", "lokers");
    }

    private static void assertMistake(String yaml, String message) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining(message);
    }

    private static CabinetLayout parse(String yaml) {
        return LayoutFile.parse(yaml, Hardware.WIRED, DEFAULT);
    }
}
