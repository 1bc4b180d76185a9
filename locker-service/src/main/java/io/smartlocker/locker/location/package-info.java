/** Sites and their areas. */
@NullMarked
package io.smartlocker.locker.location;

import org.jspecify.annotations.NullMarked;
