/**
 * Outlets: which are on, and what is told of it. A bay that holds a device charges; a take switches its outlet off before
 * the door opens. Without a sensor everything told is an estimate.
 */
@NullMarked
package io.smartlocker.gateway.charging;

import org.jspecify.annotations.NullMarked;
