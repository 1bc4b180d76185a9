/** Encryption of keys at rest. */
@NullMarked
package io.smartlocker.identity.sealing;

import org.jspecify.annotations.NullMarked;
