/** The signed permission to go on deciding alone for a while. */
@NullMarked
package io.smartlocker.locker.lease;

import org.jspecify.annotations.NullMarked;
