/** Signed checkpoints: the end of a log at some moment, vouched for by a key that the database does not have. */
@NullMarked
package io.smartlocker.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
