/** Shifts, what they need, and what follows from the time of the week. */
@NullMarked
package io.smartlocker.scheduling;

import org.jspecify.annotations.NullMarked;
