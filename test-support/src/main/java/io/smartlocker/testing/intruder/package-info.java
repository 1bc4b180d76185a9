/** Calls every documented operation as somebody who must not. */
@NullMarked
package io.smartlocker.testing.intruder;

import org.jspecify.annotations.NullMarked;
