package io.smartlocker.gateway.actuation.gpio.chip;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpioChipTest {
    @Test
    void a_chip_that_is_not_there_is_named_with_what_is_there_instead() {
        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> GpioChip.open("/dev/gpiochip-of-another-machine"))
                .withMessageStartingWith(
                        "There is no GPIO chip \"/dev/gpiochip-of-another-machine\". This machine has ");
    }

    @Test
    void a_label_no_chip_bears_is_named() {
        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> GpioChip.open("no-such-label"))
                .withMessageStartingWith("There is no GPIO chip \"no-such-label\".");
    }

    @Test
    void a_device_that_is_no_chip_is_refused() {
        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> GpioChip.open("/dev/null"))
                .withMessageStartingWith("/dev/null is not a GPIO chip.");
    }

    @Test
    void what_cannot_be_opened_is_told_with_the_reason(@TempDir Path directory) {
        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> GpioChip.open(directory.toString()))
                .withMessage(directory + " could not be opened: Is a directory (errno 21)");
    }
}
