package io.smartlocker.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The processor time of threads, which unlike their waiting does not depend on what else the machine does. */
public final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** How much of one core each of the living threads with such a name takes while it is watched; 1 is all of it. */
    public static Map<String, Double> shares(Predicate<String> names, Duration watched) {
        Map<Long, Long> before = used(names);
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < watched.toNanos()) {
            LockSupport.parkNanos(watched.toNanos() - (System.nanoTime() - begin));
        }
        double nanos = System.nanoTime() - begin;
        Map<String, Double> shares = new HashMap<>();
        used(names).forEach((id, used) -> {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null && before.containsKey(id)) {
                shares.put(thread.getThreadName() + " #" + id, (used - before.get(id)) / nanos);
            }
        });
        return shares;
    }

    private static Map<Long, Long> used(Predicate<String> names) {
        Map<Long, Long> used = new HashMap<>();
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && names.test(thread.getThreadName())) {
                used.put(thread.getThreadId(), THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return used;
    }
}
