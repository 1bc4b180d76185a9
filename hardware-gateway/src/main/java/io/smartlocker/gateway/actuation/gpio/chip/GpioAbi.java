package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.MemoryLayout.unionLayout;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;

/**
 * The binary interface of the kernel's GPIO character device, version 2: names, order and types as in
 * {@code include/uapi/linux/gpio.h}. It is part of the kernel's stable interface and does not change.
 */
final class GpioAbi {
    /** {@code GPIO_MAX_NAME_SIZE}: bytes of a name with its closing zero. */
    static final int NAME_SIZE = 32;
    /** {@code GPIO_V2_LINES_MAX}: lines in one request. */
    static final int LINES_MAX = 64;
    /** {@code GPIO_V2_LINE_NUM_ATTRS_MAX}. */
    static final int ATTRIBUTES_MAX = 10;

    /** {@code enum gpio_v2_line_flag}. */
    static final long FLAG_USED = 1L;

    static final long FLAG_ACTIVE_LOW = 1L << 1;
    static final long FLAG_INPUT = 1L << 2;
    static final long FLAG_OUTPUT = 1L << 3;
    static final long FLAG_EDGE_RISING = 1L << 4;
    static final long FLAG_EDGE_FALLING = 1L << 5;
    static final long FLAG_BIAS_PULL_UP = 1L << 8;
    static final long FLAG_BIAS_PULL_DOWN = 1L << 9;
    static final long FLAG_BIAS_DISABLED = 1L << 10;

    /** {@code enum gpio_v2_line_attr_id}. */
    static final int ATTRIBUTE_FLAGS = 1;

    static final int ATTRIBUTE_OUTPUT_VALUES = 2;
    static final int ATTRIBUTE_DEBOUNCE = 3;

    /** {@code GPIO_V2_LINE_EVENT_RISING_EDGE}: the line became active, whatever its polarity. */
    static final int EVENT_RISING = 1;

    static final StructLayout CHIP_INFO = structLayout(name("name"), name("label"), JAVA_INT.withName("lines"));

    static final StructLayout LINE_VALUES = structLayout(JAVA_LONG.withName("bits"), JAVA_LONG.withName("mask"));

    static final StructLayout LINE_ATTRIBUTE = structLayout(
            JAVA_INT.withName("id"),
            JAVA_INT.withName("padding"),
            unionLayout(
                            JAVA_LONG.withName("flags"),
                            JAVA_LONG.withName("values"),
                            JAVA_INT.withName("debounce_period_us"))
                    .withName("value"));

    static final StructLayout LINE_CONFIG_ATTRIBUTE =
            structLayout(LINE_ATTRIBUTE.withName("attr"), JAVA_LONG.withName("mask"));

    static final StructLayout LINE_CONFIG = structLayout(
            JAVA_LONG.withName("flags"),
            JAVA_INT.withName("num_attrs"),
            sequenceLayout(5, JAVA_INT).withName("padding"),
            sequenceLayout(ATTRIBUTES_MAX, LINE_CONFIG_ATTRIBUTE).withName("attrs"));

    static final StructLayout LINE_REQUEST = structLayout(
            sequenceLayout(LINES_MAX, JAVA_INT).withName("offsets"),
            name("consumer"),
            LINE_CONFIG.withName("config"),
            JAVA_INT.withName("num_lines"),
            JAVA_INT.withName("event_buffer_size"),
            sequenceLayout(5, JAVA_INT).withName("padding"),
            JAVA_INT.withName("fd"));

    static final StructLayout LINE_INFO = structLayout(
            name("name"),
            name("consumer"),
            JAVA_INT.withName("offset"),
            JAVA_INT.withName("num_attrs"),
            JAVA_LONG.withName("flags"),
            sequenceLayout(ATTRIBUTES_MAX, LINE_ATTRIBUTE).withName("attrs"),
            sequenceLayout(4, JAVA_INT).withName("padding"));

    static final StructLayout LINE_EVENT = structLayout(
            JAVA_LONG.withName("timestamp_ns"),
            JAVA_INT.withName("id"),
            JAVA_INT.withName("offset"),
            JAVA_INT.withName("seqno"),
            JAVA_INT.withName("line_seqno"),
            sequenceLayout(6, JAVA_INT).withName("padding"));

    static final long GET_CHIP_INFO = read(0x01, CHIP_INFO);
    static final long GET_LINE_INFO = readWrite(0x05, LINE_INFO);
    static final long GET_LINE = readWrite(0x07, LINE_REQUEST);
    static final long GET_VALUES = readWrite(0x0E, LINE_VALUES);
    static final long SET_VALUES = readWrite(0x0F, LINE_VALUES);

    private GpioAbi() {}

    /** {@code _IOR(0xB4, number, struct)} of {@code asm-generic/ioctl.h}. */
    private static long read(int number, MemoryLayout struct) {
        return request(2, number, struct);
    }

    /** {@code _IOWR(0xB4, number, struct)}. */
    private static long readWrite(int number, MemoryLayout struct) {
        return request(3, number, struct);
    }

    private static long request(long direction, int number, MemoryLayout struct) {
        return direction << 30 | struct.byteSize() << 16 | 0xB4L << 8 | number;
    }

    private static MemoryLayout name(String field) {
        return sequenceLayout(NAME_SIZE, JAVA_BYTE).withName(field);
    }
}
