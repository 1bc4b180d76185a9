/** How a locker is: one answer out of what all parts of the house told. */
@NullMarked
package io.smartlocker.locker.status;

import org.jspecify.annotations.NullMarked;
