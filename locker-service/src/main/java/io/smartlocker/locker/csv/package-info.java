/** Lockers from CSV files and into them. */
@NullMarked
package io.smartlocker.locker.csv;

import org.jspecify.annotations.NullMarked;
