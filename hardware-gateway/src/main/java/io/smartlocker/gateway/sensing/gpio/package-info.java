/** Door contacts on lines of the kernel's GPIO chips, as inputs of Pi4J. */
@NullMarked
package io.smartlocker.gateway.sensing.gpio;

import org.jspecify.annotations.NullMarked;
