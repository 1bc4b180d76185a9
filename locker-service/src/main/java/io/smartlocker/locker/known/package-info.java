/** What other services told of their things, looked up set by set. */
@NullMarked
package io.smartlocker.locker.known;

import org.jspecify.annotations.NullMarked;
