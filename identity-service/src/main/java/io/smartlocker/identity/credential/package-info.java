/** Passwords, PINs and badges, kept as verifiers only. */
@NullMarked
package io.smartlocker.identity.credential;

import org.jspecify.annotations.NullMarked;
