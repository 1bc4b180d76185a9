/** Whether coming shifts will have enough devices that are ready. */
@NullMarked
package io.smartlocker.scheduling.forecast;

import org.jspecify.annotations.NullMarked;
