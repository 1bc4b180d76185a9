/**
 * The HTTP API on the kiosk's own loopback interface: what the touch page and the badge reader use, and the simulator's
 * handles where the hardware is simulated. Resources translate; use cases decide.
 */
@NullMarked
package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.NullMarked;
