/** Errors as RFC 9457 problem details: a service names its problems, everything that goes wrong comes out in one shape. */
@NullMarked
package io.smartlocker.platform.problem;

import org.jspecify.annotations.NullMarked;
