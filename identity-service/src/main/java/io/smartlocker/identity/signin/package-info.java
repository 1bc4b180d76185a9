/** Signing in, staying signed in, signing out; and what slows down those who guess. */
@NullMarked
package io.smartlocker.identity.signin;

import org.jspecify.annotations.NullMarked;
