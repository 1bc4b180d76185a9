/** The in-memory twins of sensors. */
@NullMarked
package io.smartlocker.gateway.sensing.simulated;

import org.jspecify.annotations.NullMarked;
