package io.smartlocker.gateway.actuation.serial;

import io.smartlocker.gateway.actuation.serial.PlayedLine.Manner;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** What goes wrong on serial lines. */
public final class Manners {
    private static final byte[] NOISE = {0x55, 0x00, (byte) 0xFF, 0x13, 0x02, 0x01, 0x05};

    private Manners() {}

    public static final Manner NOISE_BEFORE = (line, request, answer) -> {
        line.send(NOISE);
        line.send(answer);
    };

    public static final Manner NOISE_AFTER = (line, request, answer) -> {
        line.send(answer);
        line.send(NOISE);
    };

    public static final Manner TRUNCATED =
            (line, request, answer) -> line.send(Arrays.copyOf(answer, answer.length - 1));

    /** In two pieces with a pause between, which is one answer all the same. */
    public static final Manner IN_PIECES = (line, request, answer) -> {
        line.send(Arrays.copyOf(answer, 2));
        LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
        line.send(Arrays.copyOfRange(answer, 2, answer.length));
    };

    public static final Manner WRONG_SUM = (line, request, answer) -> {
        byte[] damaged = answer.clone();
        damaged[damaged.length - 1] ^= 0x10;
        line.send(damaged);
    };

    public static final Manner SILENT = (line, request, answer) -> {};

    /** So late that nobody waits any more, but before the line may be used again. */
    public static final Manner LATE = (line, request, answer) -> {
        LockSupport.parkNanos(Bus.PATIENCE.plusMillis(150).toNanos());
        line.send(answer);
    };
}
