package io.smartlocker.identity.dialect.workspace;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of one person's fields is wrong by itself. */
final class MemberCheck {
    private static final int LONGEST_IMAGE = 2_000;
    private static final int MOST_GROUPS = 100;

    private MemberCheck() {}

    /** @throws ProblemException 400 naming the first field that is wrong */
    static void require(MemberRequest member) {
        requireName(member.name());
        requireEmail(member.email());
        requirePassword(member);
        requireImage(member.image());
        if (member.givenGroups().size() > MOST_GROUPS) {
            throw wrong("groups", "There are more than " + MOST_GROUPS + " groups.");
        }
    }

    static ProblemException wrong(String field, String message) {
        return ProblemException.of(CommonProblem.INVALID, field, message);
    }

    private static void requireName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw wrong("name", "The name is required.");
        }
        if (name.length() > PersonLimits.NAME) {
            throw wrong("name", "The name has at most " + PersonLimits.NAME + " characters.");
        }
    }

    private static void requireEmail(@Nullable String email) {
        if (email == null || email.isBlank()) {
            throw wrong("email", "The email is required.");
        }
        if (!PersonLimits.isEmail(email)) {
            throw wrong("email", "The email is not an email address.");
        }
    }

    /** The email is what one signs in with, so with a password it has to be fit for that. */
    private static void requirePassword(MemberRequest member) {
        String password = member.password();
        if (password == null && member.confirmPassword() == null) {
            return;
        }
        if (password == null || !password.equals(member.confirmPassword())) {
            throw wrong("confirm_password", "The password and confirm_password differ.");
        }
        if (member.email() != null && !PersonLimits.isUsername(member.email().strip())) {
            throw wrong("email", "Nobody can sign in with this email.");
        }
    }

    private static void requireImage(@Nullable String image) {
        if (image != null && !image.isBlank() && !isAddress(image)) {
            throw wrong("image", "The image is not a web address.");
        }
    }

    private static boolean isAddress(String image) {
        try {
            URI address = URI.create(image);
            return image.length() <= LONGEST_IMAGE
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
