/** Runs the examples of a written page against the service, so that the page cannot be wrong. */
@NullMarked
package io.smartlocker.testing.documentation;

import org.jspecify.annotations.NullMarked;
