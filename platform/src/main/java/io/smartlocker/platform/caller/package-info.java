/** Who calls: the verified token as a {@code Caller}, and its permissions for Quarkus' own checks. */
@NullMarked
package io.smartlocker.platform.caller;

import org.jspecify.annotations.NullMarked;
