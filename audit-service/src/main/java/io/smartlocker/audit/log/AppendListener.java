package io.smartlocker.audit.log;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Is told what is added to logs, in the transaction that adds it. */
public interface AppendListener {
    /**
     * An entry of an organisation's log.
     *
     * @param id of its activity
     * @param entry all of it, made when it is asked for
     */
    record Appended(UUID organization, UUID id, String type, Supplier<LogEntryView> entry) {}

    /** @param entries in the order of their logs */
    Uni<Void> appended(List<Appended> entries);
}
