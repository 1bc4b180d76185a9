/** Where facts and plans contradict each other, for a person to resolve. */
@NullMarked
package io.smartlocker.device.conflict;

import org.jspecify.annotations.NullMarked;
