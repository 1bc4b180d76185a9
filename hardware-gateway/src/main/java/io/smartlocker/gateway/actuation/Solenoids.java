package io.smartlocker.gateway.actuation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Fires solenoids, under rules that hold whatever is asked: no pulse shorter than 50 ms or longer than 1 s, a lock rests
 * 2 s after each pulse, at most so many are energised at once, and starts are 300 ms apart, so that neither a coil nor the
 * power supply suffers. Each pulse has a thread to itself, which waits for it since a person does, too; interrupt, error and
 * {@link #close} end it with the line off. All intervals are of the monotonic clock.
 */
public final class Solenoids implements AutoCloseable {
    public static final Duration SHORTEST = Duration.ofMillis(50);
    public static final Duration LONGEST = Duration.ofSeconds(1);
    static final Duration REST = Duration.ofSeconds(2);
    static final Duration STAGGER = Duration.ofMillis(300);
    /** A pulse that is not over by then is cut off from outside. */
    private static final Duration GRACE = Duration.ofMillis(50);

    private static final Logger LOG = Logger.getLogger(Solenoids.class);

    private final int maxSimultaneous;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Shot> waiting = new ArrayList<>();
    private final List<RunningPulse> running = new ArrayList<>();
    private final Map<LockActuator, Long> restedAt = new HashMap<>();
    private final ThreadPoolExecutor pulses;
    private final Condition cameRound = lock.newCondition();
    private long nextStart = System.nanoTime();
    private long asked;
    private long answered;
    private boolean closed;

    public Solenoids(int maxSimultaneous) {
        this.maxSimultaneous = maxSimultaneous;
        pulses = (ThreadPoolExecutor) Executors.newFixedThreadPool(
                maxSimultaneous,
                Thread.ofPlatform()
                        .daemon()
                        .priority(Thread.MAX_PRIORITY)
                        .name("pulse")
                        .factory());
        pulses.prestartAllCoreThreads();
        Thread.ofPlatform().daemon().name("solenoids").start(this::dispatch);
    }

    /** Who asked for a pulse. Called on the pulse's thread; returns at once. */
    public interface Listener {
        /** @param nanos {@link System#nanoTime} when the line was energised */
        void energised(long nanos);

        /** The line is off again. */
        void ended();

        /** The line could not be driven; it is off as far as that was possible. */
        void failed(ActuationException failure);
    }

    record Shot(LockActuator actuator, Duration length, Listener listener) {}

    /**
     * Fires as soon as the rules allow.
     *
     * @throws IllegalArgumentException if the length is outside 50 ms to 1 s
     * @throws IllegalStateException if the gateway is stopping
     */
    public void fire(LockActuator actuator, Duration length, Listener listener) {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A pulse lasts 50 ms to 1 s, not " + length);
        }
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The gateway is stopping");
            }
            waiting.add(new Shot(actuator, length, listener));
            startNext(System.nanoTime());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does something during which no lock is fired, unless one is, or is about to be.
     *
     * @param work short: whoever wants a lock fired waits for it
     * @return whether it was done
     */
    public boolean whileQuiet(Runnable work) {
        lock.lock();
        try {
            boolean quiet = running.isEmpty() && waiting.isEmpty();
            if (quiet) {
                work.run();
            }
            return quiet;
        } finally {
            lock.unlock();
        }
    }

    /** Whether a pulse that is asked for now would wait until the lock has rested. */
    public boolean rests(LockActuator actuator) {
        lock.lock();
        try {
            return energised(actuator) || System.nanoTime() - restedAt(actuator) < 0;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes back what was asked for a lock and has not begun.
     *
     * @return whether there was something; then it is never fired
     */
    public boolean withdraw(LockActuator actuator) {
        lock.lock();
        try {
            return waiting.removeIf(shot -> shot.actuator() == actuator);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether the thread that starts pulses, and cuts off those that do not end, comes round within that time.
     *
     * @return {@code true} also when nothing is fired any more
     */
    public boolean answers(Duration within) throws InterruptedException {
        long left = within.toNanos();
        if (!lock.tryLock(left, TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            long question = ++asked;
            changed.signalAll();
            while (!closed && answered < question) {
                if (left <= 0) {
                    return false;
                }
                left = cameRound.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void dispatch() {
        lock.lock();
        try {
            while (!closed) {
                long now = System.nanoTime();
                cutOffOverdue(now);
                answered = asked;
                cameRound.signalAll();
                if (!startNext(now)) {
                    changed.awaitNanos(untilSomethingIsDue(now));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean startNext(long now) {
        if (running.size() >= maxSimultaneous || now - nextStart < 0) {
            return false;
        }
        for (Shot shot : waiting) {
            if (!energised(shot.actuator()) && now - restedAt(shot.actuator()) >= 0) {
                waiting.remove(shot);
                start(shot, now);
                return true;
            }
        }
        return false;
    }

    private void start(Shot shot, long now) {
        nextStart = now + STAGGER.toNanos();
        RunningPulse pulse =
                new RunningPulse(shot, now + LONGEST.plus(shot.length()).toNanos());
        running.add(pulse);
        pulses.execute(() -> pulse.run(() -> pulse(pulse)));
    }

    private void pulse(RunningPulse pulse) {
        Shot shot = pulse.shot;
        try {
            try {
                shot.actuator().pulse(shot.length(), () -> energised(shot, pulse));
            } finally {
                shot.actuator().off();
                release(shot);
            }
            shot.listener().ended();
        } catch (ActuationException e) {
            shot.listener().failed(e);
        } catch (RuntimeException e) {
            shot.listener().failed(new ActuationException("The pulse broke off: " + e.getMessage(), e));
        }
    }

    private void energised(Shot shot, RunningPulse pulse) {
        long now = System.nanoTime();
        pulse.deadline = now + shot.length().plus(GRACE).toNanos();
        shot.listener().energised(now);
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void release(Shot shot) {
        lock.lock();
        try {
            running.removeIf(pulse -> pulse.shot == shot);
            restedAt.put(shot.actuator(), System.nanoTime() + REST.toNanos());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void cutOffOverdue(long now) {
        for (RunningPulse pulse : running) {
            if (now - pulse.deadline >= 0) {
                LOG.errorf("A pulse did not end in time and is cut off. lock=%s", pulse.shot.actuator());
                pulse.cutOff();
            }
        }
    }

    private long untilSomethingIsDue(long now) {
        long wait = TimeUnit.MINUTES.toNanos(1);
        for (RunningPulse pulse : running) {
            wait = Math.min(wait, Math.max(pulse.deadline - now, GRACE.toNanos()));
        }
        if (running.size() < maxSimultaneous) {
            for (Shot shot : waiting) {
                long due = Math.max(nextStart - now, restedAt(shot.actuator()) - now);
                wait = Math.min(wait, energised(shot.actuator()) ? wait : Math.max(due, 0));
            }
        }
        return wait;
    }

    private boolean energised(LockActuator actuator) {
        return running.stream().anyMatch(pulse -> pulse.shot.actuator() == actuator);
    }

    private long restedAt(LockActuator actuator) {
        return restedAt.getOrDefault(actuator, nextStart - STAGGER.toNanos());
    }

    /** Ends every pulse with its line off and fires nothing any more. */
    @Override
    public void close() {
        List<RunningPulse> toEnd;
        lock.lock();
        try {
            closed = true;
            waiting.clear();
            toEnd = List.copyOf(running);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        toEnd.forEach(RunningPulse::cutOff);
        pulses.shutdown();
    }
}
