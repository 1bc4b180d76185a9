/** What a service remembers of other services' things, never older than what it has seen. */
@NullMarked
package io.smartlocker.platform.projection;

import org.jspecify.annotations.NullMarked;
