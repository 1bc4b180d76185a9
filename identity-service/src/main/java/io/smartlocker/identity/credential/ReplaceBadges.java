package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives a person exactly some badges, in the transaction under way; those he has and shall keep are not touched. */
@ApplicationScoped
public class ReplaceBadges {
    private final Badges badges;
    private final RemoveBadge removeBadge;
    private final AddBadge addBadge;
    private final EdgeKeyRing edgeKeys;

    ReplaceBadges(Badges badges, RemoveBadge removeBadge, AddBadge addBadge, EdgeKeyRing edgeKeys) {
        this.badges = badges;
        this.removeBadge = removeBadge;
        this.addBadge = addBadge;
        this.edgeKeys = edgeKeys;
    }

    private record Plan(Set<Badge> kept, List<NewBadge> added) {}

    /**
     * @return whether anything was to be done
     * @throws ProblemException 400 if one is neither his nor a UID, 403 if he holds more than the caller, 409 if somebody
     *     else has one
     */
    public Uni<Boolean> replace(User user, List<WantedBadge> wanted, Caller caller) {
        return edgeKeys.of(user.organization())
                .flatMap(keys -> badges.of(user.id()).flatMap(current -> {
                    Plan plan = plan(wanted, current, uid -> Verifiers.badge(keys, Badges.uid(uid)));
                    List<Badge> gone = current.stream()
                            .filter(badge -> !plan.kept.contains(badge))
                            .toList();
                    return remove(user, gone, caller)
                            .flatMap(removed -> add(user, plan.added, caller))
                            .replaceWith(!gone.isEmpty() || !plan.added.isEmpty());
                }));
    }

    private static Plan plan(List<WantedBadge> wanted, List<Badge> current, Function<NewBadge, String> verifier) {
        Set<Badge> kept = new HashSet<>();
        List<NewBadge> added = new ArrayList<>();
        for (WantedBadge badge : wanted) {
            Optional<NewBadge> asNew = Optional.ofNullable(badge.uid()).map(uid -> new NewBadge(uid, badge.label()));
            current.stream()
                    .filter(has -> has.id.equals(badge.id())
                            || asNew.map(verifier)
                                    .filter(uid -> uid.equals(has.verifier))
                                    .isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            kept::add,
                            () -> added.add(asNew.orElseThrow(() -> ProblemException.of(
                                    CommonProblem.INVALID, "badges", "A new badge needs its uid."))));
        }
        return new Plan(kept, added);
    }

    private Uni<?> remove(User user, List<Badge> gone, Caller caller) {
        return Multi.createFrom()
                .iterable(gone)
                .onItem()
                .transformToUniAndConcatenate(badge -> removeBadge.remove(user.id(), badge.id, caller))
                .collect()
                .last();
    }

    private Uni<?> add(User user, List<NewBadge> added, Caller caller) {
        return Multi.createFrom()
                .iterable(added)
                .onItem()
                .transformToUniAndConcatenate(badge -> addBadge.add(user.id(), badge, caller))
                .collect()
                .last();
    }
}
