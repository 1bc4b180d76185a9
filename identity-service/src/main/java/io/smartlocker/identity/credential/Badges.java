package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All badges. */
@ApplicationScoped
public class Badges implements PanacheRepositoryBase<Badge, UUID> {
    private final EdgeKeyRing edgeKeys;
    private final Outbox outbox;

    Badges(EdgeKeyRing edgeKeys, Outbox outbox) {
        this.edgeKeys = edgeKeys;
        this.outbox = outbox;
    }

    /**
     * Gives a badge to a person and tells it, in the transaction under way.
     *
     * @throws ProblemException 400 if it is no badge UID, 409 if somebody has that badge
     */
    public Uni<BadgeView> attach(NewBadge request, User user, Deed deed) {
        BadgeUid uid = uid(request);
        return edgeKeys.of(user.organization())
                .map(keys -> Badge.of(user.organization(), user.id(), request.label(), Verifiers.badge(keys, uid)))
                .flatMap(badge -> attach(badge, deed));
    }

    /** The same for a badge whose verifier is known. */
    Uni<BadgeView> attach(Badge made, Deed deed) {
        return persistAndFlush(made)
                .onFailure()
                .transform(UniqueIndex::clash)
                .call(badge -> outbox.add(
                        Topics.CREDENTIALS,
                        badge.state(),
                        deed.done(
                                "badge.added",
                                Subject.Kind.CREDENTIAL,
                                badge.id,
                                Map.of("user", badge.userId.toString()))))
                .map(BadgeView::of);
    }

    /** Whether somebody has the badge with that verifier. */
    Uni<Boolean> isGiven(String verifier, UUID organization) {
        return count("verifier = ?1 and organization = ?2", verifier, organization)
                .map(count -> count > 0);
    }

    Uni<List<Badge>> of(UUID user) {
        return list("userId = ?1 order by id", user);
    }

    /** The badges of some people, by person; who has none there has no entry. */
    public Uni<Map<UUID, List<BadgeView>>> of(Collection<UUID> users) {
        return list("userId in ?1 order by id", users).map(all -> all.stream()
                .collect(Collectors.groupingBy(
                        badge -> badge.userId, Collectors.mapping(BadgeView::of, Collectors.toList()))));
    }

    Uni<Badge> require(UUID id, UUID user) {
        return find("id = ?1 and userId = ?2", id, user)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("badge"));
    }

    static BadgeUid uid(NewBadge request) {
        try {
            return new BadgeUid(request.uid());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, "uid", String.valueOf(e.getMessage()));
        }
    }
}
