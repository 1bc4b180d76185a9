/** Kinds of devices. */
@NullMarked
package io.smartlocker.device.type;

import org.jspecify.annotations.NullMarked;
