/**
 * Outlets: which are on, and what is told of it. A locker has a budget of power, which its bays share by plan; a take switches an
 * outlet off before the door opens; what a sensor finds wrong switches it off until somebody looked. Without a sensor everything
 * told is an estimate.
 */
@NullMarked
package io.smartlocker.gateway.charging;

import org.jspecify.annotations.NullMarked;
