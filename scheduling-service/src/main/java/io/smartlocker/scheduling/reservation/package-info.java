/** Devices that are kept for somebody for a while. */
@NullMarked
package io.smartlocker.scheduling.reservation;

import org.jspecify.annotations.NullMarked;
