package io.smartlocker.identity.user;

import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Objects;

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
     * @param wanted what is to be written about the person
     * @throws ProblemException 403 if that changes how or whether he signs in, and he holds more than the caller
     */
    static void requireToWrite(Profile wanted, Person person, Caller caller) {
        Profile now = person.user().profile();
        boolean harmless = Objects.equals(now.username(), wanted.username())
                && Objects.equals(now.email(), wanted.email())
                && now.active() == wanted.active()
                && Objects.equals(now.validFrom(), wanted.validFrom())
                && Objects.equals(now.validUntil(), wanted.validUntil());
        if (!harmless) {
            requireOver(person, caller);
        }
    }
}
