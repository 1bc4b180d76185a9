/** What is broken: told by people, with a return, or found by a sensor. */
@NullMarked
package io.smartlocker.device.fault;

import org.jspecify.annotations.NullMarked;
