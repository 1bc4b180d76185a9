/** What lives in bays: device types, devices, bays, who holds what. */
@NullMarked
package io.smartlocker.device;

import org.jspecify.annotations.NullMarked;
