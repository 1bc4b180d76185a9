/**
 * What a technician at the cabinet calls by hand, and the service unit after every end of the gateway. Programs of their own
 * that start in a moment, without the rest of the gateway: they read the layout, ask the kernel, or ask the running gateway.
 */
@NullMarked
package io.smartlocker.gateway.technician;

import org.jspecify.annotations.NullMarked;
