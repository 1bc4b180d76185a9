/** The "add user" operation as the web console of an earlier locker system calls it; see docs/dialects.md. */
@NullMarked
package io.smartlocker.identity.dialect.lockerweb;

import org.jspecify.annotations.NullMarked;
