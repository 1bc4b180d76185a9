/** Who works which shift on which day. */
@NullMarked
package io.smartlocker.scheduling.roster;

import org.jspecify.annotations.NullMarked;
