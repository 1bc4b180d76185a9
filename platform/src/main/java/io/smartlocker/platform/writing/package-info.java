/** What surrounds a writing use case: transaction, idempotency, and a shield against clients that hang up. */
@NullMarked
package io.smartlocker.platform.writing;

import org.jspecify.annotations.NullMarked;
