package io.smartlocker.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it does with a chip is shown on one, in the system tests. */
class AllOffTest {
    @Test
    void nothing_to_drive_off_is_off() throws InterruptedException {
        assertThat(AllOff.drive(List.of(), Duration.ZERO)).isEmpty();
    }

    @Test
    void a_chip_that_is_not_there_is_told_once_and_does_not_keep_it_for_ever() throws InterruptedException {
        List<OutputLine> outputs = List.of(
                new OutputLine("gpiochip-missing", 1, 8, OutputLine.UNHELD, "lock of locker A-1 bay 1"),
                new OutputLine("gpiochip-missing", 2, 8, OutputLine.UNHELD, "lock of locker A-1 bay 2"));

        assertThat(AllOff.drive(outputs, Duration.ofMillis(20)))
                .singleElement()
                .asString()
                .startsWith("There is no GPIO chip \"gpiochip-missing\".");
    }
}
