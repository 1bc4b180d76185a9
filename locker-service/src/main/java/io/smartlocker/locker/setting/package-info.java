/** How lockers and kiosks are to behave, inherited from organisation over location and locker to bay. */
@NullMarked
package io.smartlocker.locker.setting;

import org.jspecify.annotations.NullMarked;
