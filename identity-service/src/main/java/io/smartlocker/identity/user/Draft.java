package io.smartlocker.identity.user;

import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.BadgesInBulk;
import io.smartlocker.identity.user.Memberships.Membership;
import io.smartlocker.identity.user.TakenValues.Claim;
import io.smartlocker.identity.user.TakenValues.Owners;
import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.identity.user.Upsert.Result;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person of a batch on the way from a wish to a row: checked first, written only when nothing speaks against it. */
final class Draft<S> {
    private final Upsert<S> upsert;
    private final @Nullable Person before;
    /** Stands for somebody new until there is an id. */
    private final UUID key;

    private final @Nullable Profile profile;
    private final Set<UUID> groups;
    private final List<RoleAssignment> roles;
    private @Nullable String objection;
    private @Nullable User user;

    private Draft(Upsert<S> upsert, @Nullable Person before, @Nullable Profile profile, @Nullable String objection) {
        this.upsert = upsert;
        this.before = before;
        this.user = before == null ? null : before.user();
        this.key = before == null ? UUID.randomUUID() : before.user().id();
        this.profile = profile;
        this.objection = objection;
        this.groups = upsert.groups().apply(before == null ? Set.of() : new HashSet<>(before.groups()));
        this.roles = upsert.roles().apply(before == null ? List.of() : before.roles());
    }

    static <S> Draft<S> of(Upsert<S> upsert, Map<UUID, Person> known, ProfileCheck check, @Nullable Caller caller) {
        Person before = upsert.user() == null ? null : known.get(upsert.user());
        if (upsert.user() != null && before == null) {
            return new Draft<>(upsert, null, null, "The person was deleted meanwhile.");
        }
        try {
            Profile profile = upsert.profile()
                    .apply(Optional.ofNullable(before).map(Person::user).map(User::profile));
            if (before != null) {
                requireStanding(profile, before, caller);
            }
            return new Draft<>(upsert, before, profile, check.objection(profile).orElse(null));
        } catch (ProblemException refusal) {
            return new Draft<>(upsert, before, null, refusal.reason());
        }
    }

    /** Whoever may do everything is only locked out by a person, who sees whom he locks out. */
    private static void requireStanding(Profile profile, Person before, @Nullable Caller caller) {
        Instant now = Instant.now();
        if (before.administers() && before.user().maySignIn(now) && !profile.maySignIn(now)) {
            throw ProblemException.of(
                    IdentityProblem.LAST_ADMINISTRATOR, "Somebody who may do everything is not locked out this way.");
        }
        if (caller != null) {
            Standing.requireToWrite(profile, before, caller);
        }
    }

    /** A file hands out no badges that its sender could not hand out himself. */
    void checkBadges(BadgesInBulk.Plan plan, @Nullable Caller caller) {
        if (before != null && caller != null && plan.concerns(key)) {
            try {
                Standing.requireForCredentials(before, caller);
            } catch (ProblemException refusal) {
                object(refusal.reason());
            }
        }
    }

    Stream<Claim> claims() {
        return profile == null || objection != null ? Stream.empty() : Claim.of(profile).stream();
    }

    void claim(Owners owners) {
        owners.take(claims().toList(), key).ifPresent(clash -> object(clash.field() + ": is somebody else's."));
    }

    void object(String reason) {
        objection = objection == null ? reason : objection;
    }

    boolean isAccepted() {
        return objection == null;
    }

    boolean isNew() {
        return isAccepted() && before == null;
    }

    UUID key() {
        return key;
    }

    Upsert<S> upsert() {
        return upsert;
    }

    /** Makes somebody new. */
    User create(UUID organization, long number) {
        User created = User.of(organization, number, accepted());
        user = created;
        return created;
    }

    /** Writes what has changed about somebody known; who is no longer active, or has other roles, is signed out. */
    void change() {
        if (before != null && isAccepted() && result() != Result.UNCHANGED) {
            before.user().change(accepted());
            before.user().touch();
            if (rolesChanged()) {
                before.user().endSessions();
            }
        }
    }

    Stream<Membership> joined() {
        Set<UUID> present = before == null ? Set.of() : Set.copyOf(before.groups());
        return groups.stream().filter(group -> !present.contains(group)).map(group -> new Membership(id(), group));
    }

    Stream<Membership> left() {
        return before == null
                ? Stream.empty()
                : before.groups().stream()
                        .filter(group -> !groups.contains(group))
                        .map(group -> new Membership(id(), group));
    }

    boolean rolesChanged() {
        return !Set.copyOf(roles).equals(before == null ? Set.of() : Set.copyOf(before.roles()));
    }

    List<RoleAssignment> roles() {
        return roles;
    }

    /** The person, once written. */
    Optional<User> user() {
        return isAccepted() ? Optional.ofNullable(user) : Optional.empty();
    }

    private UUID id() {
        return user().orElseThrow().id();
    }

    private Profile accepted() {
        return Optional.ofNullable(profile).orElseThrow();
    }

    Result result() {
        if (!isAccepted() || profile == null) {
            return Result.FAILED;
        }
        if (before == null) {
            return Result.ADDED;
        }
        Profile present = before.user().profile();
        if (present.active() != profile.active()) {
            return profile.active() ? Result.REACTIVATED : Result.DEACTIVATED;
        }
        boolean same = present.equals(profile) && groups.equals(new HashSet<>(before.groups())) && !rolesChanged();
        return same ? Result.UNCHANGED : Result.CHANGED;
    }

    Outcome<S> outcome(Result result) {
        return new Outcome<>(upsert.source(), result, user().map(User::id).orElse(null), objection);
    }
}
