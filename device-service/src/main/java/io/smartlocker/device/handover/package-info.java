/** The lines of devices and bays: what was told of each change of hands, by kiosks and by people, in the order of time. */
@NullMarked
package io.smartlocker.device.handover;

import org.jspecify.annotations.NullMarked;
