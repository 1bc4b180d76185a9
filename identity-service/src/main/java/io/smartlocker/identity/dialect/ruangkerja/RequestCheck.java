package io.smartlocker.identity.dialect.ruangkerja;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a request is wrong by itself. */
final class RequestCheck {
    private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern TAG = Pattern.compile("[A-Z]{3,20}-[A-Z0-9]{8}");
    private static final int LONGEST_USERNAME = 100;
    private static final int MOST_TAGS = 50;

    private RequestCheck() {}

    /** @throws ProblemException 400 naming the first field that is wrong */
    static void require(CreateUserRequest request) {
        requireGiven("employeeID", request.employeeId());
        requireGiven("name", request.name());
        requireGiven("isActive", request.active());
        requireAlphanumeric("employeeID", request.employeeId(), PersonLimits.EMPLOYEE_ID);
        requireAlphanumeric("username", request.username(), LONGEST_USERNAME);
        if (request.name() != null && request.name().length() > PersonLimits.NAME) {
            throw wrong("name", "name has at most " + PersonLimits.NAME + " characters");
        }
        requireContact(request.address(), request.phone());
        requireTags(request.tags());
    }

    static ProblemException wrong(String field, String detail) {
        return ProblemException.of(CommonProblem.INVALID, field, detail);
    }

    private static void requireGiven(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw wrong(field, field + " is required");
        }
    }

    private static void requireAlphanumeric(String field, @Nullable String text, int longest) {
        if (text != null && !text.isBlank() && !(ALPHANUMERIC.matcher(text).matches() && text.length() <= longest)) {
            throw wrong(field, field + " has 1 to " + longest + " letters a-z, A-Z and digits 0-9");
        }
    }

    private static void requireContact(@Nullable String email, @Nullable String phone) {
        boolean hasPhone = phone != null && !phone.isBlank();
        if (email == null && !hasPhone) {
            throw wrong("email", "email is required if phone is empty, and phone if email is empty");
        }
        if (email != null && !PersonLimits.isEmail(email)) {
            throw wrong("email", "email is not an email address");
        }
        if (phone != null && hasPhone && !PersonLimits.isPhone(phone)) {
            throw wrong("phone", "phone is not a phone number");
        }
    }

    private static void requireTags(List<String> tags) {
        if (tags.size() > MOST_TAGS) {
            throw wrong("tagSerials", "there are more than " + MOST_TAGS + " tagSerials");
        }
        tags.stream().filter(tag -> !TAG.matcher(tag).matches()).findFirst().ifPresent(tag -> {
            throw wrong("tagSerials", "a tag serial looks like RUKRTAG-9WHL0JGP");
        });
    }
}
