/** Devices: what they are, where they are, who holds them. */
@NullMarked
package io.smartlocker.device.device;

import org.jspecify.annotations.NullMarked;
