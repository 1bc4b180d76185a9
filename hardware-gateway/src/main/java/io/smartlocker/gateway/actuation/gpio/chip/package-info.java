/**
 * The kernel's GPIO character device, second version of its interface ({@code linux/gpio.h}, since Linux 5.10), called
 * through {@code java.lang.foreign}: a chip, the lines requested from it, their levels and edges.
 */
@NullMarked
package io.smartlocker.gateway.actuation.gpio.chip;

import org.jspecify.annotations.NullMarked;
