package io.smartlocker.identity.imports;

import io.smartlocker.identity.user.UpsertPeople.Terms;
import java.util.UUID;

/**
 * An import to be run.
 *
 * @param skipped rows at the beginning of the file that are headings
 */
record ImportOrder(UUID id, CsvFile file, Columns columns, int skipped, Terms terms) {}
