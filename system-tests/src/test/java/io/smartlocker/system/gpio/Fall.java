package io.smartlocker.system.gpio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.LockSupport;

/**
 * When a line went off after a signal, in milliseconds from just before the signal was sent. As with {@link Pulse} it is
 * known within limits: between the last look that saw it on and the first that did not.
 *
 * @param shortest it can have taken; zero if no look after the signal saw it on
 * @param longest it can have taken
 * @param longestGap between two looks: so long, at least, this process was kept from working, and others with it
 */
record Fall(double shortest, double longest, double longestGap) {
    private static final double LONGEST_WAIT = 30_000;
    private static final long PAUSE_NANOS = 200_000;

    /** Sends the signal and looks until the line is off. */
    static Fall after(Simulator simulator, int line, Runnable signal) {
        try (FileChannel value = simulator.open(line)) {
            ByteBuffer one = ByteBuffer.allocateDirect(1);
            Simulator.isHigh(value, one);
            long from = System.nanoTime();
            signal.run();
            return look(value, one, from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fall look(FileChannel value, ByteBuffer one, long from) throws IOException {
        long seenOn = from;
        long lastLook = from;
        double gap = 0;
        while (true) {
            long began = System.nanoTime();
            boolean on = Simulator.isHigh(value, one);
            long ended = System.nanoTime();
            gap = Math.max(gap, (ended - lastLook) / 1e6);
            lastLook = began;
            if (!on) {
                return new Fall((seenOn - from) / 1e6, (ended - from) / 1e6, gap);
            }
            if ((ended - from) / 1e6 > LONGEST_WAIT) {
                throw new IllegalStateException("The line is still on " + LONGEST_WAIT + " ms after the signal");
            }
            seenOn = began;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
