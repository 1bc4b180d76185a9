/**
 * The life of an intent: journaled, fired, followed through the door, concluded; what a crash interrupted is recovered at
 * start. Everything that happens at the doors is handled on one thread, in order.
 */
@NullMarked
package io.smartlocker.gateway.opening;

import org.jspecify.annotations.NullMarked;
