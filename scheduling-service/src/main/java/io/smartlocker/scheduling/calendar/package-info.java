/** When shifts take place, and who works then. */
@NullMarked
package io.smartlocker.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
