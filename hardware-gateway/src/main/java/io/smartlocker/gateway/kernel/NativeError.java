package io.smartlocker.gateway.kernel;

import java.io.IOException;

/** A system call failed. Numbers are those of {@code asm-generic/errno.h}, the same on x86 and Arm. */
public final class NativeError extends IOException {
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int EINTR = 4;
    public static final int EIO = 5;
    public static final int ENXIO = 6;
    public static final int EACCES = 13;
    public static final int EBUSY = 16;
    public static final int ENODEV = 19;
    public static final int EINVAL = 22;
    public static final int ENOTTY = 25;
    public static final int ETIMEDOUT = 110;
    public static final int EREMOTEIO = 121;

    private static final long serialVersionUID = 1;

    private final int number;
    private final String reason;

    public NativeError(int number, String reason) {
        super(reason);
        this.number = number;
        this.reason = reason;
    }

    /** What the C library says of it, with the number. */
    @Override
    public String getMessage() {
        return reason + " (errno " + number + ")";
    }

    public int number() {
        return number;
    }

    public boolean isMissing() {
        return number == ENOENT || number == ENODEV;
    }

    public boolean isForbidden() {
        return number == EPERM || number == EACCES;
    }
}
