package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.credential.BadgesInBulk;
import io.smartlocker.identity.organization.Numbering;
import io.smartlocker.identity.signin.Sessions;
import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.identity.user.Upsert.Result;
import io.smartlocker.identity.user.UpsertPeople.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds and changes many people with a fixed number of statements, inside a transaction under way, by the rules that hold
 * for one. Who cannot be written is left out with the reason; the others are written and told.
 */
@ApplicationScoped
class UpsertBatch {
    private final PeopleInBulk people;
    private final ProfileCheck profileCheck;
    private final TakenValues takenValues;
    private final Numbering numbering;
    private final UserRows userRows;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final BadgesInBulk badges;
    private final Sessions sessions;

    UpsertBatch(
            PeopleInBulk people,
            ProfileCheck profileCheck,
            TakenValues takenValues,
            Numbering numbering,
            UserRows userRows,
            Memberships memberships,
            RoleAssignments assignments,
            BadgesInBulk badges,
            Sessions sessions) {
        this.people = people;
        this.profileCheck = profileCheck;
        this.takenValues = takenValues;
        this.numbering = numbering;
        this.userRows = userRows;
        this.memberships = memberships;
        this.assignments = assignments;
        this.badges = badges;
        this.sessions = sessions;
    }

    <S> Uni<List<Outcome<S>>> upsert(List<Upsert<S>> batch, Terms terms) {
        UUID organization = terms.deed().organization();
        List<UUID> ids = batch.stream()
                .map(Upsert::user)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.of(ids, organization)
                .map(known -> batch.stream()
                        .map(upsert -> Draft.of(upsert, known, profileCheck, terms.caller()))
                        .toList())
                .call(drafts -> claim(drafts, organization))
                .flatMap(drafts -> plan(drafts, terms).flatMap(gifts -> finish(drafts, gifts, terms)));
    }

    private <S> Uni<?> claim(List<Draft<S>> drafts, UUID organization) {
        return takenValues
                .find(drafts.stream().flatMap(Draft::claims).toList(), organization)
                .invoke(owners -> drafts.forEach(draft -> draft.claim(owners)));
    }

    private <S> Uni<BadgesInBulk.Plan> plan(List<Draft<S>> drafts, Terms terms) {
        List<BadgesInBulk.Wanted> wanted = drafts.stream()
                .filter(Draft::isAccepted)
                .flatMap(draft ->
                        draft.upsert().badges().stream().map(badge -> new BadgesInBulk.Wanted(draft.key(), badge)))
                .toList();
        return badges.plan(wanted, terms.deed().organization())
                .invoke(plan -> drafts.forEach(draft -> {
                    Optional.ofNullable(plan.objections().get(draft.key())).ifPresent(draft::object);
                    draft.checkBadges(plan, terms.caller());
                }));
    }

    private <S> Uni<List<Outcome<S>>> finish(List<Draft<S>> drafts, BadgesInBulk.Plan gifts, Terms terms) {
        List<Result> results =
                drafts.stream().map(draft -> result(draft, gifts)).toList();
        List<Draft<S>> moved = Stream.iterate(0, i -> i < drafts.size(), i -> i + 1)
                .filter(i -> results.get(i) != Result.UNCHANGED && results.get(i) != Result.FAILED)
                .map(drafts::get)
                .toList();
        Uni<Void> written = terms.dryRun() || moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(moved, gifts, terms.deed().organization());
        return written.map(done -> Stream.iterate(0, i -> i < drafts.size(), i -> i + 1)
                .map(i -> drafts.get(i).outcome(results.get(i)))
                .toList());
    }

    /** Somebody who only gets a badge has changed, too. */
    private static Result result(Draft<?> draft, BadgesInBulk.Plan gifts) {
        Result result = draft.result();
        return result == Result.UNCHANGED && gifts.concerns(draft.key()) ? Result.CHANGED : result;
    }

    private <S> Uni<Void> write(List<Draft<S>> drafts, BadgesInBulk.Plan gifts, UUID organization) {
        return number(drafts, organization)
                .invoke(created -> drafts.forEach(Draft::change))
                .flatMap(userRows::insert)
                .flatMap(created -> flush(drafts.size()))
                .flatMap(flushed -> memberships.changeAll(
                        drafts.stream().flatMap(Draft::joined).toList(),
                        drafts.stream().flatMap(Draft::left).toList()))
                .flatMap(joined -> one(
                        drafts.stream().filter(Draft::rolesChanged),
                        draft -> assignments.replace(draft.user().orElseThrow().id, draft.roles())))
                .flatMap(given -> one(
                        drafts.stream().filter(draft -> !draft.user().orElseThrow().active),
                        draft -> sessions.revokeAll(draft.user().orElseThrow().id)))
                .flatMap(signedOut -> people.tell(
                        drafts.stream().flatMap(draft -> draft.user().stream()).toList(), organization))
                .flatMap(told -> badges.attach(gifts, owners(drafts), organization));
    }

    /** What has changed about those who were known. */
    private static Uni<Void> flush(int atMost) {
        return Panache.getSession()
                .flatMap(session -> session.setBatchSize(Math.max(1, atMost)).flush())
                .onFailure()
                .transform(UniqueIndex::clash);
    }

    private static <S> Map<UUID, User> owners(List<Draft<S>> drafts) {
        return drafts.stream()
                .collect(Collectors.toMap(Draft::key, draft -> draft.user().orElseThrow()));
    }

    private <S> Uni<List<User>> number(List<Draft<S>> drafts, UUID organization) {
        List<Draft<S>> fresh = drafts.stream().filter(Draft::isNew).toList();
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return numbering.take(organization, Numbering.Noun.USER, fresh.size()).map(last -> Stream.iterate(
                        0, i -> i < fresh.size(), i -> i + 1)
                .map(i -> fresh.get(i).create(organization, last - fresh.size() + 1 + i))
                .toList());
    }

    private static <S> Uni<Void> one(Stream<Draft<S>> drafts, Function<Draft<S>, Uni<Void>> work) {
        return Multi.createFrom()
                .items(drafts)
                .onItem()
                .transformToUniAndConcatenate(draft -> work.apply(draft))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
