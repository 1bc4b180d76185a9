/** Who holds devices until when, as device-service tells, and whose time is over. */
@NullMarked
package io.smartlocker.scheduling.custody;

import org.jspecify.annotations.NullMarked;
