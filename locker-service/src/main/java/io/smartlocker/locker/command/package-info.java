/** Orders to kiosks, from the request to their end. */
@NullMarked
package io.smartlocker.locker.command;

import org.jspecify.annotations.NullMarked;
