package io.smartlocker.gateway.sensing.i2c;

import static java.lang.foreign.MemoryLayout.paddingLayout;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;

/**
 * The binary interface of {@code i2c-dev}: names, order and types as in {@code include/uapi/linux/i2c.h} and {@code i2c-dev.h},
 * for 64-bit machines.
 */
final class I2cAbi {
    /** {@code I2C_RDWR}: several messages with one stop condition behind the last. */
    static final long TRANSFER = 0x0707;
    /** {@code I2C_M_RD}. */
    static final short FLAG_READ = 1;

    static final StructLayout MESSAGE = structLayout(
            JAVA_SHORT.withName("addr"),
            JAVA_SHORT.withName("flags"),
            JAVA_SHORT.withName("len"),
            paddingLayout(Short.BYTES),
            ADDRESS.withName("buf"));

    static final StructLayout MESSAGES =
            structLayout(ADDRESS.withName("msgs"), JAVA_INT.withName("nmsgs"), paddingLayout(Integer.BYTES));

    private I2cAbi() {}

    static long message(String field) {
        return MESSAGE.byteOffset(PathElement.groupElement(field));
    }

    static long messages(String field) {
        return MESSAGES.byteOffset(PathElement.groupElement(field));
    }
}
