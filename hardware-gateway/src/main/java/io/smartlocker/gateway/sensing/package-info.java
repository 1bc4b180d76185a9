/** Seeing things: the ports to a bay's sensors. Adapters live in the packages below. */
@NullMarked
package io.smartlocker.gateway.sensing;

import org.jspecify.annotations.NullMarked;
