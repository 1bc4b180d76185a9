/** Lockers: cabinets with bays. */
@NullMarked
package io.smartlocker.locker.cabinet;

import org.jspecify.annotations.NullMarked;
