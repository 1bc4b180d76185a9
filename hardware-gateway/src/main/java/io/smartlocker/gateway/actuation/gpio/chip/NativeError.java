package io.smartlocker.gateway.actuation.gpio.chip;

import java.io.IOException;

/** A system call failed. Numbers are those of {@code asm-generic/errno-base.h}, the same on x86 and Arm. */
final class NativeError extends IOException {
    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EINTR = 4;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int ENODEV = 19;
    static final int EINVAL = 22;
    static final int ENOTTY = 25;

    private static final long serialVersionUID = 1;

    private final int number;
    private final String reason;

    NativeError(int number, String reason) {
        super(reason);
        this.number = number;
        this.reason = reason;
    }

    /** What the C library says of it, with the number. */
    @Override
    public String getMessage() {
        return reason + " (errno " + number + ")";
    }

    int number() {
        return number;
    }

    boolean isMissing() {
        return number == ENOENT || number == ENODEV;
    }

    boolean isForbidden() {
        return number == EPERM || number == EACCES;
    }
}
