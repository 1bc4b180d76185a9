package io.smartlocker.gateway.actuation;

import io.smartlocker.gateway.actuation.Solenoids.Shot;
import org.jspecify.annotations.Nullable;

/** A pulse that was begun. What cuts it off interrupts its thread only as long as that is at this pulse. */
final class RunningPulse {
    final Shot shot;
    /** Of {@link System#nanoTime}. Before it is energised a pulse may wait for the processor; from then on its length counts. */
    volatile long deadline;

    private @Nullable Thread thread;
    private boolean cutOff;

    RunningPulse(Shot shot, long deadline) {
        this.shot = shot;
        this.deadline = deadline;
    }

    /** To be run on the thread that has time for it. */
    void run(Runnable work) {
        begin(Thread.currentThread());
        try {
            work.run();
        } finally {
            end();
        }
    }

    private synchronized void begin(Thread here) {
        thread = here;
        if (cutOff) {
            here.interrupt();
        }
    }

    /** The thread goes on to other pulses, whom this one's interrupt does not concern. */
    private synchronized void end() {
        thread = null;
        Thread.interrupted();
    }

    /** Drives its line off and ends it; one whose thread had no time yet ends as soon as it begins. */
    void cutOff() {
        shot.actuator().off();
        synchronized (this) {
            cutOff = true;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
