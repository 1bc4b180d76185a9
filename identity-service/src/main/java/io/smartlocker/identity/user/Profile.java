package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.username.Username;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a person. Texts are stripped, and empty ones are absent, so that a unique index never takes two
 * people without an email for the same.
 */
public record Profile(
        @Nullable String employeeId,
        String name,
        @Nullable String username,
        @Nullable String email,
        @Nullable String phone,
        UserType type,
        boolean active,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant visitFrom,
        @Nullable Instant visitUntil,
        Details details) {

    /** @throws ProblemException 400 if a period ends before it begins, or an employee has a visit */
    public Profile {
        employeeId = text(employeeId);
        name = name.strip();
        username = canonical(username);
        email = text(email);
        phone = text(phone);
        requireOrder("validUntil", validFrom, validUntil);
        requireOrder("visitUntil", visitFrom, visitUntil);
        if (type == UserType.EMPLOYEE && (visitFrom != null || visitUntil != null)) {
            throw ProblemException.of(CommonProblem.INVALID, "type", "Only a VISITOR has a visit window.");
        }
    }

    /** An active employee of whom nothing more is known. */
    public static Profile employee(
            @Nullable String employeeId, String name, @Nullable String username, @Nullable String email) {
        return new Profile(
                employeeId, name, username, email, null, UserType.EMPLOYEE, true, null, null, null, null, Details.NONE);
    }

    /** Whether somebody of whom this is written may sign in at that moment. */
    boolean maySignIn(Instant at) {
        return new Validity(active, validFrom, validUntil).holdsAt(at);
    }

    private static void requireOrder(String field, @Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw ProblemException.of(CommonProblem.INVALID, field, "The end is not after the beginning.");
        }
    }

    private static @Nullable String canonical(@Nullable String given) {
        return given == null ? null : text(Username.canonical(given));
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
