/** What {@code cabinet.yaml} says, opened: lock boards, and lock boards and GPIO lines together. */
@NullMarked
package io.smartlocker.gateway.actuation.wired;

import org.jspecify.annotations.NullMarked;
