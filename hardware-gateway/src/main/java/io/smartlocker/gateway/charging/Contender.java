package io.smartlocker.gateway.charging;

import java.time.Duration;
import java.util.UUID;

/**
 * A bay whose outlet could be on.
 *
 * @param number of the bay, which settles a tie
 * @param milliwatts what it draws or is expected to draw
 * @param ordered a person ordered it on
 * @param needed the next shift needs its device
 * @param full its device is full
 * @param percent 0–100, how much of a charge its device has
 * @param on its outlet is on, or about to be again
 * @param since how long it has been on, or waited to be
 */
record Contender(
        UUID bay,
        int number,
        long milliwatts,
        boolean ordered,
        boolean needed,
        boolean full,
        int percent,
        boolean on,
        Duration since) {}
