/** The kernel's character devices, called through {@code java.lang.foreign}: what GPIO chips, I²C buses and readers share. */
@NullMarked
package io.smartlocker.gateway.kernel;

import org.jspecify.annotations.NullMarked;
