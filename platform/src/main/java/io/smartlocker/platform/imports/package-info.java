/** Things read in from CSV files: at constant memory, in batches, with every row that failed handed back. */
@NullMarked
package io.smartlocker.platform.imports;

import org.jspecify.annotations.NullMarked;
