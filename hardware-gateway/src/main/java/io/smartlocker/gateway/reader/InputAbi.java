package io.smartlocker.gateway.reader;

import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;

/** The binary interface of input devices, as in {@code include/uapi/linux/input.h}, for 64-bit machines. */
final class InputAbi {
    /** {@code struct input_event}. */
    static final StructLayout EVENT = structLayout(
            JAVA_LONG.withName("seconds"),
            JAVA_LONG.withName("microseconds"),
            JAVA_SHORT.withName("type"),
            JAVA_SHORT.withName("code"),
            JAVA_INT.withName("value"));

    static final long TYPE = EVENT.byteOffset(PathElement.groupElement("type"));
    static final long CODE = EVENT.byteOffset(PathElement.groupElement("code"));
    static final long VALUE = EVENT.byteOffset(PathElement.groupElement("value"));

    /** {@code EVIOCGRAB}: whoever has it is the only one who gets the events. */
    static final long GRAB = 0x40044590;

    static final int TYPE_SYNC = 0;
    static final int TYPE_KEY = 1;
    /** {@code SYN_DROPPED}: the kernel's queue overflowed and events are missing. */
    static final int SYNC_DROPPED = 3;
    /** The key went down; 0 is up, and 2 that it is held. */
    static final int DOWN = 1;

    private InputAbi() {}
}
