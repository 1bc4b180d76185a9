/**
 * A second process that watches the first. A solenoid that stays on burns, and a gateway that is stopped or killed during a
 * pulse can no longer switch it off: a stopped process keeps its lines everywhere, a dead one leaves them as they were on a
 * Raspberry Pi. The gateway starts the guard, tells it of each pulse before it begins and proves, while it lasts, that the
 * thread that is to end it lives. When the gateway dies or falls silent, the guard kills it and drives every output off.
 *
 * <p>In the gateway: {@code PulseWatch}, {@code GuardProcess}, {@code GuardLink}. In the guard: {@code Guard}, {@code Inbox},
 * {@code PulseClock}, {@code AllOff}. Between them {@code Message}. The guard is made of this package, of {@code
 * actuation.gpio.chip} and of the JDK alone, so that it is small.
 */
@NullMarked
package io.smartlocker.gateway.guard;

import org.jspecify.annotations.NullMarked;
