/** How people resolve conflicts, and what is done then. */
@NullMarked
package io.smartlocker.device.resolution;

import org.jspecify.annotations.NullMarked;
