/** What happened to one device, whoever told it. */
@NullMarked
package io.smartlocker.device.history;

import org.jspecify.annotations.NullMarked;
