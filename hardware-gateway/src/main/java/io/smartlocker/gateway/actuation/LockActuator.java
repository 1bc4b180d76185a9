package io.smartlocker.gateway.actuation;

import java.time.Duration;

/** The solenoid of one bay's lock. Every implementation ends a pulse with the line off, whatever happens meanwhile. */
public interface LockActuator {
    /**
     * Energises the solenoid for the given time and returns when the line is off again. An interrupt ends the pulse at
     * once, with the line off and the thread's interrupt flag set.
     *
     * @param length how long the line stays energised; the caller has already held it against the cap
     * @throws ActuationException if the line could not be driven; it was driven off as far as that was possible
     */
    void pulse(Duration length) throws ActuationException;

    /**
     * The same, telling when the line is energised. The default tells it just before, which is early by one system call.
     *
     * @param energised called once on the pulsing thread; returns at once
     */
    default void pulse(Duration length, Runnable energised) throws ActuationException {
        energised.run();
        pulse(length);
    }

    /** Drives the line off, now. Does nothing when it is off; may be called from any thread, also during a pulse. */
    void off();
}
