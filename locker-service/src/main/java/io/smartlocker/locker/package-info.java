/** Where lockers stand, who may use them, and the only door through which kiosks are talked with. */
@NullMarked
package io.smartlocker.locker;

import org.jspecify.annotations.NullMarked;
