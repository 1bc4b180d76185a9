package io.smartlocker.audit.checkpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A signed statement about a log. What the signature says counts; the other columns are for finding it. */
@Entity
@Immutable
@Table(name = "log_checkpoint")
@IdClass(Checkpoint.Place.class)
public class Checkpoint {
    @Id
    UUID organization;

    @Id
    long position;

    @Id
    String kind;

    byte[] hash;
    Instant signedAt;
    String jws;

    /** For Hibernate. */
    protected Checkpoint() {}

    static Checkpoint of(Statement statement, String jws) {
        Checkpoint checkpoint = new Checkpoint();
        checkpoint.organization = statement.organization();
        checkpoint.position = statement.position();
        checkpoint.kind = statement.kind().name();
        checkpoint.hash = statement.hash();
        checkpoint.signedAt = statement.signedAt();
        checkpoint.jws = jws;
        return checkpoint;
    }

    public long position() {
        return position;
    }

    /** The hash at that position, as the row says; {@link Signatures#holds} tells whether to believe it. */
    public byte[] hash() {
        return hash.clone();
    }

    /** What tells rows apart. */
    record Place(UUID organization, long position, String kind) {}
}
