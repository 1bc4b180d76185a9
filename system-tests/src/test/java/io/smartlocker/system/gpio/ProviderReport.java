package io.smartlocker.system.gpio;

import java.util.List;

/**
 * What was seen when lines were driven through the wiring alone. Times are milliseconds.
 *
 * @param looksPerSecond of the recorder, so that a reader knows how fine the times are
 * @param pulses of 100 ms, as the simulator saw them
 * @param capped how long a pulse of five seconds lasted
 * @param interrupted from the interrupt of a pulse to the line being off
 * @param switchedOff from {@code off()} during a pulse to its return
 * @param goesFirst the thread that ends a pulse had priority over everything else while the pulse was under way
 * @param edges from the contact's change to the listener, debouncing included
 * @param toldOfBounce what the listener heard of a contact that bounced seven times, stayed open, and closed later
 * @param held what is said to one who wants a line that is held
 * @param offWhenClosed the wiring was closed during a pulse, and then the line was off
 * @param changesWhileOpening of active-low outputs, while the wiring was opened and closed ten times
 * @param missingLine what is said of a line the chip does not have
 * @param wiredTwice what is said when a line is wired by number and by name
 */
record ProviderReport(
        double looksPerSecond,
        List<Pulse> pulses,
        Pulse capped,
        double interrupted,
        boolean interruptKept,
        double switchedOff,
        boolean goesFirst,
        List<Double> edges,
        List<String> toldOfBounce,
        String held,
        boolean offWhenClosed,
        int changesWhileOpening,
        String missingLine,
        String wiredTwice) {}
