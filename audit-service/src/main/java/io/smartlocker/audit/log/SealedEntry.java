package io.smartlocker.audit.log;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.Contracts;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * An entry with all that its hash is made of, so that whoever has the file can verify the chain by himself.
 *
 * @param sealedDetails the details byte for byte as they were sealed
 * @see Seal
 */
@RegisterForReflection
record SealedEntry(
        UUID organization,
        long position,
        Instant recordedAt,
        UUID id,
        Instant at,
        LogEntryView.Actor actor,
        String type,
        LogEntryView.Subject subject,
        String result,
        Map<String, String> details,
        String sealedDetails,
        String hash) {

    /** One line of JSON, its end included. */
    static String line(LogEntry entry) {
        LogEntryView view = LogEntryView.of(entry);
        return Contracts.write(new SealedEntry(
                        entry.organization,
                        entry.position,
                        entry.recordedAt,
                        entry.id,
                        entry.at,
                        view.actor(),
                        entry.type,
                        view.subject(),
                        entry.result,
                        view.details(),
                        entry.details,
                        HexFormat.of().formatHex(entry.hash)))
                + "\n";
    }
}
