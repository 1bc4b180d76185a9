/** Full current state of one thing, kept on compacted topics. */
@NullMarked
package io.smartlocker.contracts.state;

import org.jspecify.annotations.NullMarked;
