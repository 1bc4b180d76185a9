/** Permissions, roles as sets of them, and who holds which where. */
@NullMarked
package io.smartlocker.identity.role;

import org.jspecify.annotations.NullMarked;
