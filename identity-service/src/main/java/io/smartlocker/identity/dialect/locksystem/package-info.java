/** The user API of a lock management system, which other systems import their people by; see docs/dialects.md. */
@NullMarked
package io.smartlocker.identity.dialect.locksystem;

import org.jspecify.annotations.NullMarked;
