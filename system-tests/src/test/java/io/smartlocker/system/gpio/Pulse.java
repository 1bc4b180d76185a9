package io.smartlocker.system.gpio;

import java.util.List;

/**
 * How long a line was on. A change happened after the last look that did not show it and before the one that did, so a
 * length is known within limits: a millisecond apart on a quiet machine, far apart where the recorder was kept from
 * looking.
 *
 * @param shortest it can have been, in milliseconds
 * @param longest it can have been, in milliseconds
 */
record Pulse(double shortest, double longest) {
    double width() {
        return longest - shortest;
    }

    /** The length that half of the pulses had at least, for certain. */
    static double medianShortest(List<Pulse> pulses) {
        return pulses.stream().map(Pulse::shortest).sorted().toList().get(pulses.size() / 2);
    }
}
