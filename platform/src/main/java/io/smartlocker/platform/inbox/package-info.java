/** Hearing others: batches in one transaction, each event once, what cannot be handled set aside with its reason. */
@NullMarked
package io.smartlocker.platform.inbox;

import org.jspecify.annotations.NullMarked;
