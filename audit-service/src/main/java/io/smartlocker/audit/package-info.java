/** The tamper-evident log of all that happened. */
@NullMarked
package io.smartlocker.audit;

import org.jspecify.annotations.NullMarked;
