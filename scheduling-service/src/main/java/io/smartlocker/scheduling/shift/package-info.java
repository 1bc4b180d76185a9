/** The whole life of a shift: recurring working times at a location, who works them and what devices they need. */
@NullMarked
package io.smartlocker.scheduling.shift;

import org.jspecify.annotations.NullMarked;
