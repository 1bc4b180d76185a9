package io.smartlocker.gateway.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's side of its guard: starts it, starts it again when it ends, and lets no pulse begin that it does not watch.
 * While there is no guard no lock opens; a solenoid that stays on is worse than a door that stays closed.
 */
public final class GuardProcess implements PulseWatch {
    /** Armed within a fraction of a millisecond on a quiet machine. Whoever fires gives up after some 1.3 s. */
    private static final Duration ARMED_WITHIN = Duration.ofSeconds(1);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Logger LOG = Logger.getLogger(GuardProcess.class);

    private final List<String> command;
    private final List<OutputLine> outputs;
    private final long watched;
    private final AtomicLong pulses = new AtomicLong();
    private final Thread supervisor = Thread.ofPlatform().daemon().name("guard").unstarted(this::supervise);
    private volatile @Nullable GuardLink link;
    private volatile boolean closed;

    private GuardProcess(List<OutputLine> outputs, long watched, List<String> command) {
        this.outputs = List.copyOf(outputs);
        this.watched = watched;
        this.command = command;
    }

    /** Has this process guarded; returns at once, while the guard is starting. */
    public static GuardProcess start(List<OutputLine> outputs) {
        return start(outputs, ProcessHandle.current().pid(), GuardCommand.line());
    }

    /** @param watched the process that is killed when it falls silent during a pulse */
    static GuardProcess start(List<OutputLine> outputs, long watched, List<String> command) {
        GuardProcess guard = new GuardProcess(outputs, watched, command);
        guard.supervisor.start();
        return guard;
    }

    @Override
    public Watched begin(String output) {
        GuardLink current = link;
        if (current == null) {
            throw new GuardException(
                    "The " + output + " is not energised: the guard is not running. It is started again.");
        }
        long pulse = pulses.incrementAndGet();
        try {
            if (current.arm(pulse, ARMED_WITHIN)) {
                return new WatchedPulse(current, pulse);
            }
        } catch (IOException e) {
            throw new GuardException(
                    "The " + output + " is not energised: the guard has just ended. It is started again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuardException("The " + output + " is not energised: it was called off.");
        }
        return unarmed(output, current);
    }

    /** Whether pulses can begin. */
    public boolean isWatching() {
        GuardLink current = link;
        return current != null && current.isWatching();
    }

    /** Waits until pulses can begin; {@code false} if that took too long. */
    public boolean awaitWatching(Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!isWatching()) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    /** The guard's process, if there is one. */
    Optional<ProcessHandle> process() {
        return Optional.ofNullable(link).map(GuardLink::process);
    }

    /** Returns when the guard has let go of the lines that it shares, or after a second. */
    @Override
    public void close() {
        closed = true;
        GuardLink current = link;
        if (current != null) {
            try {
                current.say(new Message.Stop());
                if (!current.awaitEnd(ENDS_WITHIN)) {
                    LOG.warn("The guard has not ended; it goes when the gateway does.");
                }
            } catch (IOException e) {
                LOG.debug("The guard ended before it was told to", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        supervisor.interrupt();
    }

    private Watched unarmed(String output, GuardLink current) {
        if (current.isWatching()) {
            current.process().destroyForcibly();
            throw new GuardException(
                    "The " + output + " is not energised: the guard does not answer. Another one is started.");
        }
        throw new GuardException("The " + output + " is not energised: the guard is only starting. Try again.");
    }

    private void supervise() {
        while (!closed) {
            try {
                GuardLink started = GuardLink.start(command, outputs, watched);
                link = started;
                started.listen();
            } catch (IOException e) {
                LOG.errorf(e, "The guard could not be started. command=%s", String.join(" ", command));
            }
            link = null;
            pause();
        }
    }

    private void pause() {
        if (closed) {
            return;
        }
        LOG.error("The guard ended; no lock opens until it is started again.");
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            // Closing wakes it, and nothing else does.
            closed = true;
        }
    }
}
