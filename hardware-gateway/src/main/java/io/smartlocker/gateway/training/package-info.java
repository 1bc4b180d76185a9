/** What the start that is recorded for quick starts is given to do: a kiosk that nobody has, and somebody who comes to it. */
@NullMarked
package io.smartlocker.gateway.training;

import org.jspecify.annotations.NullMarked;
