/** Composes the replica of every kiosk and sends it what changed. */
@NullMarked
package io.smartlocker.locker.directory;

import org.jspecify.annotations.NullMarked;
