/** Bays: what they hold, whose they are, what is known of door and charge. */
@NullMarked
package io.smartlocker.device.bay;

import org.jspecify.annotations.NullMarked;
