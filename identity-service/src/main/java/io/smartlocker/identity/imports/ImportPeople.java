package io.smartlocker.identity.imports;

import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Upsert;
import io.smartlocker.identity.user.UpsertPeople;
import io.smartlocker.identity.user.UpsertPeople.Terms;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowOutcome;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds and changes people as a file has them, by employee id. */
@ApplicationScoped
class ImportPeople implements RowWriter {
    private static final KnownColumns COLUMNS =
            KnownColumns.of("people", PersonColumn.values(), PersonColumn.EMPLOYEE_ID);

    private final RowUpserts rowUpserts;
    private final UpsertPeople upsertPeople;
    private final BackgroundTransaction transaction;

    ImportPeople(RowUpserts rowUpserts, UpsertPeople upsertPeople, BackgroundTransaction transaction) {
        this.rowUpserts = rowUpserts;
        this.upsertPeople = upsertPeople;
        this.transaction = transaction;
    }

    @Override
    public String things() {
        return "users";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        RowUpserts.Read read = transaction.run(() -> rowUpserts.of(rows, terms.organization()));
        if (!read.refused().isEmpty()) {
            transaction.run(() -> progress.note(read.refused()));
        }
        if (!read.accepted().isEmpty()) {
            upsertPeople.upsert(
                    read.accepted(),
                    new Terms(Deed.by(terms.caller()), terms.caller(), terms.dryRun()),
                    outcomes -> progress.note(
                            outcomes.stream().map(ImportPeople::outcome).toList()));
        }
    }

    private static RowOutcome outcome(Upsert.Outcome<Cells> outcome) {
        return switch (outcome.result()) {
            case ADDED -> RowOutcome.of(outcome.source(), Result.ADDED);
            case CHANGED, REACTIVATED, DEACTIVATED -> RowOutcome.of(outcome.source(), Result.CHANGED);
            case UNCHANGED -> RowOutcome.of(outcome.source(), Result.UNCHANGED);
            case FAILED -> RowOutcome.failed(outcome.source(), String.valueOf(outcome.reason()));
        };
    }
}
