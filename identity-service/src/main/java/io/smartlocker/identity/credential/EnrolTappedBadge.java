package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Gives a badge that was tapped at a kiosk to the person for whom the kiosk waits. Only the verifier comes this far: the
 * kiosk makes it under the organisation's key, and its UID never leaves the kiosk.
 */
@ApplicationScoped
class EnrolTappedBadge implements TopicHandler {
    private final Enrolments enrolments;
    private final Users users;
    private final Badges badges;
    private final Outbox outbox;

    EnrolTappedBadge(Enrolments enrolments, Users users, Badges badges, Outbox outbox) {
        this.enrolments = enrolments;
        this.users = users;
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
        return enrolments.end(tap).flatMap(wanted -> wanted.map(
                        enrolment -> users.find("id = ?1 and organization = ?2", enrolment.user(), tap.organization())
                                .firstResult()
                                .onItem()
                                .ifNotNull()
                                .transformToUni(user -> give(user, enrolment, tap)))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> give(User user, Enrolments.Enrolment enrolment, StrangeBadge tap) {
        Deed deed = new Deed(Actor.user(enrolment.begunBy()), tap.organization());
        return badges.isGiven(tap.badge(), tap.organization())
                .flatMap(given -> given
                        ? outbox.add(deed.refused(
                                "badge.enrolment-refused",
                                Subject.Kind.USER,
                                user.id(),
                                Map.of("kiosk", tap.kiosk().toString())))
                        : badges.attach(Badge.of(tap.organization(), user.id(), enrolment.label(), tap.badge()), deed)
                                .replaceWithVoid());
    }
}
