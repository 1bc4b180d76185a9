/** Lists and clashes, as all parts of this service do them. */
@NullMarked
package io.smartlocker.locker.listing;

import org.jspecify.annotations.NullMarked;
