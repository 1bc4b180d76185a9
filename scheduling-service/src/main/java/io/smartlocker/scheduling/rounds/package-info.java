/** What this service does by itself, again and again. */
@NullMarked
package io.smartlocker.scheduling.rounds;

import org.jspecify.annotations.NullMarked;
