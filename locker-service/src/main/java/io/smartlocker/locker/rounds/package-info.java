/** Work that this service does by itself, again and again. */
@NullMarked
package io.smartlocker.locker.rounds;

import org.jspecify.annotations.NullMarked;
