/** What happens, step by step, when a device is not brought back. */
@NullMarked
package io.smartlocker.scheduling.escalation;

import org.jspecify.annotations.NullMarked;
