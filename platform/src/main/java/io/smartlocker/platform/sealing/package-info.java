/** Encryption of keys and secrets at rest. */
@NullMarked
package io.smartlocker.platform.sealing;

import org.jspecify.annotations.NullMarked;
