/** Maintenance, as locker-service plans it, and what it keeps out of service here. */
@NullMarked
package io.smartlocker.device.maintenance;

import org.jspecify.annotations.NullMarked;
