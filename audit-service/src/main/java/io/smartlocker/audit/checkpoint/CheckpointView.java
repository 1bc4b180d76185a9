package io.smartlocker.audit.checkpoint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed statement as the API shows it.
 *
 * @param hash hexadecimal, of the entry at the position
 * @param jws the signed text, to be verified with the keys of {@code /api/v1/logs/keys}
 */
@RegisterForReflection
@Schema(name = "Checkpoint")
public record CheckpointView(String kind, long position, String hash, Instant signedAt, String jws) {
    public static CheckpointView of(Checkpoint checkpoint) {
        return new CheckpointView(
                checkpoint.kind,
                checkpoint.position,
                HexFormat.of().formatHex(checkpoint.hash),
                checkpoint.signedAt,
                checkpoint.jws);
    }
}
