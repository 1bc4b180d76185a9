/** Telling other systems what happens. */
@NullMarked
package io.smartlocker.audit.webhook;

import org.jspecify.annotations.NullMarked;
