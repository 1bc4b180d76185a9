package io.smartlocker.audit.checkpoint;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All checkpoints. The methods work in the session under way. */
@ApplicationScoped
public class Checkpoints {
    private final Signatures signatures;

    Checkpoints(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Signs a statement and keeps it, unless the same was said before. */
    public Uni<Void> add(Statement statement) {
        Checkpoint signed = Checkpoint.of(statement, signatures.sign(statement));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into log_checkpoint (organization, position, kind, hash, signed_at, jws)
                                values (:organization, :position, :kind, decode(:hash, 'hex'), :at, :jws)
                                on conflict do nothing""")
                        .setParameter("organization", signed.organization)
                        .setParameter("position", signed.position)
                        .setParameter("kind", signed.kind)
                        .setParameter("hash", HexFormat.of().formatHex(signed.hash))
                        .setParameter("at", signed.signedAt)
                        .setParameter("jws", signed.jws)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Where an organisation's log was cut off last, if it was. */
    public Uni<Optional<Checkpoint>> cut(UUID organization) {
        return newest(organization, Statement.Kind.CUT);
    }

    /** The last end that was signed, if any was. */
    public Uni<Optional<Checkpoint>> head(UUID organization) {
        return newest(organization, Statement.Kind.HEAD);
    }

    /** The signed ends behind a place, up to and with another, in their order. */
    public Uni<List<Checkpoint>> between(UUID organization, long after, long last) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery("""
                                from Checkpoint where organization = :organization and kind = 'HEAD'
                                and position > :after and position <= :last order by position""", Checkpoint.class)
                .setParameter("organization", organization)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultList());
    }

    /** The signed end at a place. */
    public Uni<Optional<Checkpoint>> at(UUID organization, long position) {
        return between(organization, position - 1, position)
                .map(found -> found.stream().findFirst());
    }

    /** One page and one row more, the newest first. */
    Uni<List<Checkpoint>> page(UUID organization, CheckpointCursor after, int rows) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery("""
                                from Checkpoint where organization = :organization
                                and (position < :position or position = :position and kind > :kind)
                                order by position desc, kind""", Checkpoint.class)
                .setParameter("organization", organization)
                .setParameter("position", after.position())
                .setParameter("kind", after.kind())
                .setMaxResults(rows)
                .getResultList());
    }

    /** How many there are, counted up to {@link Page#EXACT_TOTAL}. */
    Uni<Long> count(UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                select count(*) from (select from log_checkpoint where organization = :organization
                                                      limit :most) as counted""", Long.class)
                .setParameter("organization", organization)
                .setParameter("most", Page.EXACT_TOTAL)
                .getSingleResult());
    }

    private static Uni<Optional<Checkpoint>> newest(UUID organization, Statement.Kind kind) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery("""
                                from Checkpoint where organization = :organization and kind = :kind
                                order by position desc""", Checkpoint.class)
                        .setParameter("organization", organization)
                        .setParameter("kind", kind.name())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
