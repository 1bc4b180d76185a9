package io.smartlocker.audit.webhook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/** All webhooks. The methods work in the session under way. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    private static final String UNIQUE_NAME = "webhook_name";

    /**
     * One that is told.
     *
     * @param types what of
     */
    public record Told(UUID id, UUID organization, TypePatterns types) {}

    /** Those that are told, of some organisations. */
    public Uni<List<Told>> active(Collection<UUID> organizations) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery("""
                                select w.id, w.organization, w.types from Webhook w
                                where w.organization in (:organizations) and w.state = :active""", Object[].class)
                        .setParameter("organizations", List.copyOf(organizations))
                        .setParameter("active", Webhook.State.ACTIVE)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Told((UUID) row[0], (UUID) row[1], TypePatterns.of((String) row[2])))
                        .toList());
    }

    /** @throws ProblemException 404 if there is none in the organisation */
    public Uni<Void> requireThere(UUID id, UUID organization) {
        return require(id, organization).replaceWithVoid();
    }

    /** @throws ProblemException 404 if there is none in the organisation, 422 if it is not told anything now */
    public Uni<Void> requireActive(UUID id, UUID organization) {
        return require(id, organization)
                .invoke(webhook -> {
                    if (!webhook.isActive()) {
                        throw ProblemException.of(AuditProblem.WEBHOOK_NOT_ACTIVE, "Set active to true first.");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Webhook> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("webhook"));
    }

    Uni<List<Webhook>> some(List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    /** @throws ProblemException 409 if the name is taken, 422 if there are as many as there can be */
    Uni<Webhook> add(Webhook webhook, int most) {
        return count("organization", webhook.organization)
                .invoke(count -> {
                    if (count >= most) {
                        throw ProblemException.of(
                                AuditProblem.TOO_MANY_WEBHOOKS,
                                "There can be " + most + ". Remove one that is no longer needed.");
                    }
                })
                .flatMap(counted -> persistAndFlush(webhook))
                .onFailure()
                .transform(Webhooks::clash);
    }

    /** Writes what changed now, so that the version is the one that is shown; 409 if the name is taken. */
    Uni<Void> write() {
        return Panache.getSession().flatMap(Mutiny.Session::flush).onFailure().transform(Webhooks::clash);
    }

    private static Throwable clash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException refused
                    && UNIQUE_NAME.equals(refused.getConstraintName())) {
                return ProblemException.clash("name");
            }
        }
        return failure;
    }
}
