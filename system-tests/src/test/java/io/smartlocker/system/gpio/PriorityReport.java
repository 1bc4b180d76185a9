package io.smartlocker.system.gpio;

import java.util.List;

/**
 * How locks were fired by gateways that are not root.
 *
 * @param refused without the right to go first
 * @param allowed with the limit that the service has
 */
record PriorityReport(Fired refused, Fired allowed) {
    /**
     * @param first whether what ends the pulses was seen to go first
     * @param refusals how often the gateway said that it may not
     */
    record Fired(boolean first, long refusals, List<Pulse> pulses) {}
}
