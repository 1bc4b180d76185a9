/**
 * The service manager that runs the gateway: it is told when the gateway is ready and, again and again, that what ends a
 * pulse lives. By hand, or where there is no systemd, nothing is told.
 */
@NullMarked
package io.smartlocker.gateway.supervision;

import org.jspecify.annotations.NullMarked;
