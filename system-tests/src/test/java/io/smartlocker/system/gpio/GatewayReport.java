package io.smartlocker.system.gpio;

import java.util.List;

/**
 * What was seen when the packaged gateway was used over its kiosk API. Times are milliseconds.
 *
 * @param refusedStart what the gateway said when it was started while another process held a lock's line
 * @param startSeconds from the start of its process to its first answer
 * @param looksPerSecond of the recorder at that line
 * @param pulses of bay 1's lock, as the simulator saw them, the last one left out
 * @param tapToEnergised from a person's requests to the energised line, with the lock's rest after its last pulse
 * @param silentLinesThatChanged lines that nobody had a reason to move, from before the start until after the end
 * @param facts names of the facts in the journal, in order
 * @param terminated how long the pulse was during which the gateway was told to stop
 * @param offAfterTermination no output was on when it had stopped
 */
record GatewayReport(
        String refusedStart,
        double startSeconds,
        double looksPerSecond,
        List<Pulse> pulses,
        List<Double> tapToEnergised,
        List<Integer> silentLinesThatChanged,
        List<String> facts,
        Pulse terminated,
        boolean offAfterTermination) {}
