/** Kiosks: invited with a code, enrolled with a key, confirmed by a person, revoked. */
@NullMarked
package io.smartlocker.locker.kiosk;

import org.jspecify.annotations.NullMarked;
