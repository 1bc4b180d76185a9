package io.smartlocker.gateway.actuation.simulated;

/** An output in memory that remembers when it was energised. Times are of {@link System#nanoTime}. */
final class SimulatedLine {
    private boolean energised;
    private long start;
    private long lastPulseNanos;
    private long pulses;

    SimulatedLine(long pulses, long lastPulseMillis) {
        this.pulses = pulses;
        this.lastPulseNanos = lastPulseMillis * 1_000_000;
    }

    synchronized void on() {
        if (!energised) {
            energised = true;
            start = System.nanoTime();
            pulses++;
        }
    }

    synchronized void off() {
        if (energised) {
            energised = false;
            lastPulseNanos = System.nanoTime() - start;
        }
    }

    synchronized boolean energised() {
        return energised;
    }

    synchronized long pulses() {
        return pulses;
    }

    /** How long the last pulse lasted, in milliseconds, rounded. */
    synchronized long lastPulseMillis() {
        return Math.round(lastPulseNanos / 1e6);
    }
}
