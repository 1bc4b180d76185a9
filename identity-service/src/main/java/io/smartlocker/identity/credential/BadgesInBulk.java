package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Badges of many people at once, as imports bring them. */
@ApplicationScoped
public class BadgesInBulk {
    private final EdgeKeyRing edgeKeys;
    private final Outbox outbox;

    BadgesInBulk(EdgeKeyRing edgeKeys, Outbox outbox) {
        this.edgeKeys = edgeKeys;
        this.outbox = outbox;
    }

    /**
     * A badge that somebody is to have.
     *
     * @param person the id, or whatever stands for somebody who has none yet
     */
    public record Wanted(UUID person, NewBadge badge) {}

    record Gift(UUID person, @Nullable String label, String verifier) {}

    /**
     * What is to be attached.
     *
     * @param objections by person; why a badge cannot be his
     */
    public record Plan(List<Gift> gifts, Map<UUID, String> objections) {
        /** Whether the person gets a badge that he does not have yet. */
        public boolean concerns(UUID person) {
            return gifts.stream().anyMatch(gift -> gift.person.equals(person));
        }
    }

    /** Looks who has these badges; those that their person has already need not be attached. */
    public Uni<Plan> plan(List<Wanted> wanted, UUID organization) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(new Plan(List.of(), Map.of()));
        }
        return edgeKeys.of(organization).flatMap(keys -> {
            Map<UUID, String> objections = new HashMap<>();
            List<Gift> gifts = new ArrayList<>();
            wanted.forEach(wish -> read(wish, keys, gifts, objections));
            return owners(gifts, organization)
                    .map(owners -> new Plan(
                            gifts.stream()
                                    .filter(gift -> isFree(gift, owners, objections))
                                    .toList(),
                            objections));
        });
    }

    private static void read(Wanted wish, EdgeKeys keys, List<Gift> gifts, Map<UUID, String> objections) {
        try {
            BadgeUid uid = new BadgeUid(wish.badge().uid());
            gifts.add(new Gift(wish.person(), wish.badge().label(), Verifiers.badge(keys, uid)));
        } catch (IllegalArgumentException e) {
            objections.put(wish.person(), "badge: " + e.getMessage());
        }
    }

    private static boolean isFree(Gift gift, Map<String, UUID> owners, Map<UUID, String> objections) {
        UUID owner = owners.putIfAbsent(gift.verifier, gift.person);
        if (owner != null && !owner.equals(gift.person)) {
            objections.put(gift.person, "badge: is somebody else's.");
        }
        return owner == null;
    }

    private static Uni<Map<String, UUID>> owners(List<Gift> gifts, UUID organization) {
        String verifiers = gifts.stream().map(Gift::verifier).collect(Collectors.joining(","));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select verifier, user_id from badge
                                where organization = :organization and verifier = any(string_to_array(:verifiers, ','))""", Object[].class)
                        .setParameter("organization", organization)
                        .setParameter("verifiers", verifiers)
                        .getResultList())
                .map(rows -> {
                    Map<String, UUID> owners = new HashMap<>();
                    rows.forEach(row -> owners.put((String) row[0], (UUID) row[1]));
                    return owners;
                });
    }

    /** Attaches and tells what was planned, in the transaction under way, for those among the given people. */
    public Uni<Void> attach(Plan plan, Map<UUID, User> people, UUID organization) {
        List<Badge> badges = plan.gifts.stream()
                .flatMap(gift -> Stream.ofNullable(people.get(gift.person))
                        .map(person -> Badge.of(organization, person.id(), gift.label, gift.verifier)))
                .toList();
        if (badges.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.persistAll(badges.toArray()).flatMap(persisted -> session.flush()))
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> outbox.add(badges.stream()
                        .map(badge -> OutboxMessage.state(Topics.CREDENTIALS, badge.state()))
                        .toList()));
    }
}
