/** The whole of Smart Locker on one machine: starts, watches and ends every process, and is its front door. */
@NullMarked
package io.smartlocker.local;

import org.jspecify.annotations.NullMarked;
