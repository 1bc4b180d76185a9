package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserState.Right;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may take something from whom. To lock somebody out, or to become him, one has to hold what he holds: else a lesser
 * administrator could get rid of a greater, or have the greater's forgotten password mailed to himself.
 */
public final class Standing {
    private Standing() {}

    /** @throws ProblemException 403 if the person holds a right, or at a place, that the caller does not */
    public static void requireOver(Person person, Caller caller) {
        OwnRights own = OwnRights.of(caller);
        person.rights().all().forEach(right -> own.requireToHold(right.permission(), right.locations()));
    }

    /**
     * PIN, badges and a face are all that a kiosk or a terminal asks for, so whoever hands out another's can be him there.
     * One's own make nobody somebody else.
     *
     * @throws ProblemException 403 if the person holds a right, or at a place, that the caller does not
     */
    public static void requireForCredentials(Person person, Caller caller) {
        if (!person.user().id().equals(caller.id())) {
            beyond(person, OwnRights.of(caller)).ifPresent(permission -> {
                throw ProblemException.of(
                        IdentityProblem.MORE_THAN_YOUR_OWN,
                        ("This person holds %s, and you do not, or not at all of the places."
                                        + " Whoever gives him a PIN, a badge or a face could act as he at a kiosk.")
                                .formatted(permission));
            });
        }
    }

    /**
     * Whether somebody who is not calling now may do the same.
     *
     * @param by who has begun it, with the rights that he holds now
     */
    public static boolean isForCredentials(Person person, Person by) {
        Rights.TokenRights held = by.rights().forToken();
        return person.user().id().equals(by.user().id())
                || beyond(person, new OwnRights(held.permissions(), held.locations()))
                        .isEmpty();
    }

    private static Optional<String> beyond(Person person, OwnRights own) {
        return person.rights().all().stream()
                .filter(right -> !own.holds(right.permission(), right.locations()))
                .map(Right::permission)
                .findFirst();
    }

    /**
     * The employee id counts, for it is a name to sign in with at a kiosk, and what files and directories know people by.
     *
     * @param wanted what is to be written about the person
     * @throws ProblemException 403 if that changes how or whether he signs in, and he holds more than the caller
     */
    static void requireToWrite(Profile wanted, Person person, Caller caller) {
        Profile now = person.user().profile();
        boolean harmless = Objects.equals(now.employeeId(), wanted.employeeId())
                && Objects.equals(now.username(), wanted.username())
                && Objects.equals(now.email(), wanted.email())
                && now.active() == wanted.active()
                && Objects.equals(now.validFrom(), wanted.validFrom())
                && Objects.equals(now.validUntil(), wanted.validUntil());
        if (!harmless) {
            requireOver(person, caller);
        }
    }
}
