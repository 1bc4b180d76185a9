/** People read in from CSV files: at constant memory, in batches, with every row that failed handed back. */
@NullMarked
package io.smartlocker.identity.imports;

import org.jspecify.annotations.NullMarked;
