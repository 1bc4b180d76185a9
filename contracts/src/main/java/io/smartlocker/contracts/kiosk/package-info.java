/** What travels between locker-service and a kiosk: its directory, its commands, its events. */
@NullMarked
package io.smartlocker.contracts.kiosk;

import org.jspecify.annotations.NullMarked;
