/** Where webhooks lead, and where they may not. */
@NullMarked
package io.smartlocker.audit.receiver;

import org.jspecify.annotations.NullMarked;
