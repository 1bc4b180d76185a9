/**
 * Sensors on I²C: the bus through the kernel's {@code i2c-dev}, and the chips that measure what an outlet gives. The chips know the
 * bus by its port alone, so that they are tried on a model of their registers.
 */
@NullMarked
package io.smartlocker.gateway.sensing.i2c;

import org.jspecify.annotations.NullMarked;
