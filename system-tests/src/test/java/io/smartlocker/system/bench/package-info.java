/** Measurements on the packaged stack, run by {@code ./run bench}; no test depends on a time. */
@NullMarked
package io.smartlocker.system.bench;

import org.jspecify.annotations.NullMarked;
