/** Work that a service does by itself, again and again. */
@NullMarked
package io.smartlocker.platform.rounds;

import org.jspecify.annotations.NullMarked;
