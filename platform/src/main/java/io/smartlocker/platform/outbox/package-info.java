/** Telling others: messages are rows of the same transaction, a relay sends them in order. */
@NullMarked
package io.smartlocker.platform.outbox;

import org.jspecify.annotations.NullMarked;
