/** Measuring: at a pace, next to a peer on the same machine. */
@NullMarked
package io.smartlocker.testing.bench;

import org.jspecify.annotations.NullMarked;
