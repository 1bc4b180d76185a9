package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Person;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a badge that was tapped at a kiosk to the person for whom the kiosk waits. Only the verifier comes this far: the
 * kiosk makes it under the organisation's key, and its UID never leaves the kiosk.
 */
@ApplicationScoped
class EnrolTappedBadge implements TopicHandler {
    private final Enrolments enrolments;
    private final Users users;
    private final People people;
    private final Badges badges;
    private final Outbox outbox;

    EnrolTappedBadge(Enrolments enrolments, Users users, People people, Badges badges, Outbox outbox) {
        this.enrolments = enrolments;
        this.users = users;
        this.people = people;
        this.badges = badges;
        this.outbox = outbox;
    }

    @Override
    public String topic() {
        return Topics.STRANGE_BADGES;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        StrangeBadge tap = event.as(StrangeBadge.class);
        return enrolments.end(tap).flatMap(wanted -> wanted.map(enrolment -> person(enrolment.user(), tap)
                        .flatMap(user -> user.map(known -> give(known, enrolment, tap))
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<Person>> person(UUID id, StrangeBadge tap) {
        return users.find("id = ?1 and organization = ?2", id, tap.organization())
                .firstResult()
                .flatMap(user -> user == null
                        ? Uni.createFrom().item(Optional.empty())
                        : people.of(user).map(Optional::of));
    }

    private Uni<Void> give(Person person, Enrolments.Enrolment enrolment, StrangeBadge tap) {
        Deed deed = new Deed(Actor.user(enrolment.begunBy()), tap.organization());
        UUID user = person.user().id();
        return mayBeGiven(person, enrolment, tap)
                .flatMap(may -> may
                        ? badges.attach(Badge.of(tap.organization(), user, enrolment.label(), tap.badge()), deed)
                                .replaceWithVoid()
                        : outbox.add(deed.refused(
                                "badge.enrolment-refused",
                                Subject.Kind.USER,
                                user,
                                Map.of("kiosk", tap.kiosk().toString()))));
    }

    /** It is nobody's, and whoever began this may still do so: the person may hold more by now, or he less. */
    private Uni<Boolean> mayBeGiven(Person person, Enrolments.Enrolment enrolment, StrangeBadge tap) {
        return badges.isGiven(tap.badge(), tap.organization())
                .flatMap(given -> given
                        ? Uni.createFrom().item(false)
                        : person(enrolment.begunBy(), tap)
                                .map(by -> by.filter(known -> known.user().maySignIn(Instant.now()))
                                        .map(known -> Standing.isForCredentials(person, known))
                                        .orElse(false)));
    }
}
