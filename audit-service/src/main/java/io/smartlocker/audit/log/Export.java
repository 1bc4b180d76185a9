package io.smartlocker.audit.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is on its way. It holds what the log held when it began: entries are only ever added, so it is enough to leave
 * out those that came later.
 *
 * @param types only these, all when absent
 * @param after behind which entry it begins
 * @param upTo the log's last place when it began
 * @param cut where the log was cut off when it began
 */
record Export(
        ExportQuery query,
        UUID organization,
        @Nullable List<String> types,
        Optional<LogSort.Mark> after,
        long upTo,
        long cut) {

    LogSort order() {
        return query.order();
    }

    /** The rest of it behind an entry. */
    Selection rest(Optional<LogSort.Mark> last) {
        Selection rest = Selection.of(query.filter(), organization).upTo(upTo);
        if (types != null) {
            rest.ofTypes(types);
        }
        last.ifPresent(mark -> rest.after(order(), mark));
        return rest;
    }
}
