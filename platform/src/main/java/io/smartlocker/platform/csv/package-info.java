/** Lists handed out as CSV files, at constant memory, and lines of such files. */
@NullMarked
package io.smartlocker.platform.csv;

import org.jspecify.annotations.NullMarked;
