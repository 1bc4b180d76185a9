/** Choosing a password: with the one before, by an administrator, by a mailed link. */
@NullMarked
package io.smartlocker.identity.password;

import org.jspecify.annotations.NullMarked;
