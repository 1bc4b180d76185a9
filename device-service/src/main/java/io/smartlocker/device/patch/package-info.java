/** Partial changes. */
@NullMarked
package io.smartlocker.device.patch;

import org.jspecify.annotations.NullMarked;
