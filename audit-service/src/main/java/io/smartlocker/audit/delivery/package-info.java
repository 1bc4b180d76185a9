/** What webhooks are told: waiting, tried again, done, given up. */
@NullMarked
package io.smartlocker.audit.delivery;

import org.jspecify.annotations.NullMarked;
