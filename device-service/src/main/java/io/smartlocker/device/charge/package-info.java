/** What outlets did: the points that kiosks told, and the sessions that follow from them. */
@NullMarked
package io.smartlocker.device.charge;

import org.jspecify.annotations.NullMarked;
