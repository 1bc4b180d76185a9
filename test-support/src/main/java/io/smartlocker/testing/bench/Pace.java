package io.smartlocker.testing.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Does something again and again at moments that are set beforehand, so that a slow answer does not make for less load. */
public final class Pace {
    private Pace() {}

    public static void keep(int times, Duration pace, IntConsumer work) {
        long begin = System.nanoTime();
        for (int number = 0; number < times; number++) {
            long due = begin + number * pace.toNanos();
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            work.accept(number);
        }
    }
}
