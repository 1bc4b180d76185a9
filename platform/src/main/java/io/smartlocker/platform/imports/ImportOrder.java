package io.smartlocker.platform.imports;

import java.util.UUID;

/**
 * An import to be run.
 *
 * @param skipped rows at the beginning of the file that are headings
 */
record ImportOrder(UUID id, RowWriter writer, CsvFile file, Columns columns, int skipped, ImportTerms terms) {}
