package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Has a kiosk wait for a person's badge: the next unknown one that is tapped there, within two minutes, is the person's. */
@ApplicationScoped
class BeginEnrolment {
    private final Users users;
    private final People people;
    private final Projections projections;
    private final Enrolments enrolments;
    private final Outbox outbox;
    private final Duration patience;

    BeginEnrolment(
            Users users,
            People people,
            Projections projections,
            Enrolments enrolments,
            Outbox outbox,
            IdentityConfig config) {
        this.users = users;
        this.people = people;
        this.projections = projections;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.patience = config.badges().enrolmentLife();
    }

    /**
     * @throws ProblemException 400 for a kiosk that is not at work, 403 for somebody who holds more than the caller, 409 while
     *     it waits for somebody else's badge
     */
    @Writes
    Uni<EnrolmentView> begin(UUID user, NewEnrolment wanted, Caller caller) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return users.require(user, caller.organization())
                .call(person -> people.of(person).invoke(known -> Standing.requireForCredentials(known, caller)))
                .call(person -> requireActive(wanted.kiosk(), caller))
                .call(person -> begin(person, wanted, now, caller))
                .replaceWith(new EnrolmentView(user, wanted.kiosk(), now.plus(patience)));
    }

    private Uni<Void> requireActive(UUID kiosk, Caller caller) {
        return projections
                .find(KioskState.class, kiosk, caller.organization())
                .map(found -> found.filter(known -> known.status() == KioskState.Status.ACTIVE)
                        .orElseThrow(() ->
                                ProblemException.of(CommonProblem.INVALID, "kiosk", "There is no such kiosk at work.")))
                .replaceWithVoid();
    }

    private Uni<Void> begin(User person, NewEnrolment wanted, Instant now, Caller caller) {
        return enrolments
                .begin(wanted, person, caller.id(), now, now.plus(patience))
                .invoke(begun -> {
                    if (!begun) {
                        throw ProblemException.of(
                                CommonProblem.CLASH, "kiosk", "The kiosk waits for somebody else's badge.");
                    }
                })
                .flatMap(begun -> outbox.add(Deed.by(caller)
                        .done(
                                "badge.enrolment-begun",
                                Subject.Kind.USER,
                                person.id(),
                                Map.of("kiosk", wanted.kiosk().toString()))));
    }
}
