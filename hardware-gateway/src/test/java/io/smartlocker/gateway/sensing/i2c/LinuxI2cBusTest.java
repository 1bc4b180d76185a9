package io.smartlocker.gateway.sensing.i2c;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bus through the kernel, as far as a machine without one can tell. */
class LinuxI2cBusTest {
    @Test
    void a_bus_that_is_not_there_is_told_with_what_to_do() {
        try (LinuxI2cBus bus = LinuxI2cBus.ofNumber(97)) {
            assertThatThrownBy(() -> bus.transfer(0x40, new byte[] {0}, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("/dev/i2c-97")
                    .hasMessageContaining("dtparam=i2c_arm=on");
        }
    }

    @Test
    void what_is_no_bus_is_told() {
        try (LinuxI2cBus bus = new LinuxI2cBus(Path.of("/dev/null"))) {
            assertThatThrownBy(() -> bus.transfer(0x40, new byte[] {0}, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessage("/dev/null is not an I²C bus.");
        }
    }

    /** On a 64-bit machine, by {@code pahole}: three shorts, a gap, a pointer; a pointer and an int. */
    @Test
    void messages_lie_in_memory_as_the_kernel_has_them() {
        assertThat(I2cAbi.MESSAGE.byteSize()).isEqualTo(16);
        assertThat(I2cAbi.message("flags")).isEqualTo(2);
        assertThat(I2cAbi.message("len")).isEqualTo(4);
        assertThat(I2cAbi.message("buf")).isEqualTo(8);
        assertThat(I2cAbi.MESSAGES.byteSize()).isEqualTo(16);
        assertThat(I2cAbi.MESSAGES.byteOffset(groupElement("nmsgs"))).isEqualTo(8);
    }
}
