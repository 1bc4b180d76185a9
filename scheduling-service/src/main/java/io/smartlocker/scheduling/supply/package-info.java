/** Which devices a location has, and when each can be handed out. */
@NullMarked
package io.smartlocker.scheduling.supply;

import org.jspecify.annotations.NullMarked;
