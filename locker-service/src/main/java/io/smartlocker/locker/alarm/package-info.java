/** What at a kiosk needs a person: raised once, announced, acknowledged, ended by its cause's end or by hand. */
@NullMarked
package io.smartlocker.locker.alarm;

import org.jspecify.annotations.NullMarked;
