/** A second factor: one-time codes of an authenticator app, and codes for those who lost it. */
@NullMarked
package io.smartlocker.identity.totp;

import org.jspecify.annotations.NullMarked;
