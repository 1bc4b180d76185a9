/** Devices from CSV files and into them. */
@NullMarked
package io.smartlocker.device.csv;

import org.jspecify.annotations.NullMarked;
