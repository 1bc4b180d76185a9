/** What people sign in with: which names there can be, and which of them are one and the same. */
@NullMarked
package io.smartlocker.identity.username;

import org.jspecify.annotations.NullMarked;
