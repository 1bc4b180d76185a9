/** Countries of ISO 3166-1. */
@NullMarked
package io.smartlocker.locker.country;

import org.jspecify.annotations.NullMarked;
