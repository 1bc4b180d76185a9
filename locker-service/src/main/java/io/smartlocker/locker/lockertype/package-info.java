/** Kinds of cabinets. */
@NullMarked
package io.smartlocker.locker.lockertype;

import org.jspecify.annotations.NullMarked;
