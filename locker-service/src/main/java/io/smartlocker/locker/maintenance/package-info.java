/** What is out of service for a time: planned, begun and ended by itself. */
@NullMarked
package io.smartlocker.locker.maintenance;

import org.jspecify.annotations.NullMarked;
