package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.StructLayout;
import org.junit.jupiter.api.Test;

/** The numbers are what a C compiler makes of {@code linux/gpio.h}, on x86-64 and on 64-bit Arm alike. */
class GpioAbiTest {
    @Test
    void every_struct_has_the_size_the_kernel_expects() {
        assertThat(GpioAbi.CHIP_INFO.byteSize()).isEqualTo(68);
        assertThat(GpioAbi.LINE_VALUES.byteSize()).isEqualTo(16);
        assertThat(GpioAbi.LINE_ATTRIBUTE.byteSize()).isEqualTo(16);
        assertThat(GpioAbi.LINE_CONFIG_ATTRIBUTE.byteSize()).isEqualTo(24);
        assertThat(GpioAbi.LINE_CONFIG.byteSize()).isEqualTo(272);
        assertThat(GpioAbi.LINE_REQUEST.byteSize()).isEqualTo(592);
        assertThat(GpioAbi.LINE_INFO.byteSize()).isEqualTo(256);
        assertThat(GpioAbi.LINE_EVENT.byteSize()).isEqualTo(48);
    }

    @Test
    void every_field_that_is_used_is_where_the_kernel_looks_for_it() {
        assertThat(offset(GpioAbi.CHIP_INFO, "label")).isEqualTo(32);
        assertThat(offset(GpioAbi.CHIP_INFO, "lines")).isEqualTo(64);
        assertThat(offset(GpioAbi.LINE_CONFIG, "num_attrs")).isEqualTo(8);
        assertThat(offset(GpioAbi.LINE_CONFIG, "attrs")).isEqualTo(32);
        assertThat(offset(GpioAbi.LINE_CONFIG_ATTRIBUTE, "mask")).isEqualTo(16);
        assertThat(offset(GpioAbi.LINE_REQUEST, "consumer")).isEqualTo(256);
        assertThat(offset(GpioAbi.LINE_REQUEST, "config")).isEqualTo(288);
        assertThat(offset(GpioAbi.LINE_REQUEST, "num_lines")).isEqualTo(560);
        assertThat(offset(GpioAbi.LINE_REQUEST, "fd")).isEqualTo(588);
        assertThat(offset(GpioAbi.LINE_INFO, "consumer")).isEqualTo(32);
        assertThat(offset(GpioAbi.LINE_INFO, "offset")).isEqualTo(64);
        assertThat(offset(GpioAbi.LINE_INFO, "flags")).isEqualTo(72);
        assertThat(offset(GpioAbi.LINE_EVENT, "id")).isEqualTo(8);
        assertThat(offset(GpioAbi.LINE_EVENT, "offset")).isEqualTo(12);
        assertThat(offset(GpioAbi.LINE_EVENT, "line_seqno")).isEqualTo(20);
    }

    @Test
    void every_request_has_the_number_of_the_kernels_macro() {
        assertThat(GpioAbi.GET_CHIP_INFO).isEqualTo(0x8044B401L);
        assertThat(GpioAbi.GET_LINE_INFO).isEqualTo(0xC100B405L);
        assertThat(GpioAbi.GET_LINE).isEqualTo(0xC250B407L);
        assertThat(GpioAbi.GET_VALUES).isEqualTo(0xC010B40EL);
        assertThat(GpioAbi.SET_VALUES).isEqualTo(0xC010B40FL);
    }

    private static long offset(StructLayout struct, String field) {
        return struct.byteOffset(groupElement(field));
    }
}
