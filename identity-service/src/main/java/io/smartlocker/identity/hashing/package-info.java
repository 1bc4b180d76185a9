/** Argon2id, at a pace that cannot eat the heap. */
@NullMarked
package io.smartlocker.identity.hashing;

import org.jspecify.annotations.NullMarked;
