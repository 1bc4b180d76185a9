/** When devices are due: what shifts and rosters say of a take. */
@NullMarked
package io.smartlocker.device.due;

import org.jspecify.annotations.NullMarked;
