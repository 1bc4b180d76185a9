package io.smartlocker.identity.user;

import io.smartlocker.identity.credential.PasswordRules;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;

/** How a new person comes to a first password. */
public sealed interface FirstPassword {
    /** The person gets none, and does not sign in with one. */
    record None() implements FirstPassword {}

    /**
     * Somebody chose it.
     *
     * @param mailed the person learns it by mail
     */
    record Given(String text, boolean mailed) implements FirstPassword {
        /** Without the password. */
        @Override
        public String toString() {
            return "Given[" + mailed + "]";
        }
    }

    /** A random one is made, and only the person learns it, by mail. */
    record RandomMailed() implements FirstPassword {}

    static FirstPassword none() {
        return new None();
    }

    static FirstPassword given(String text) {
        return new Given(text, false);
    }

    static FirstPassword givenAndMailed(String text) {
        return new Given(text, true);
    }

    static FirstPassword randomMailed() {
        return new RandomMailed();
    }

    /** @throws ProblemException 400 if it will not do for this person: no username, no address to mail to, easy to guess */
    default void requireToFit(Profile profile) {
        switch (this) {
            case None() -> {
                // There is nothing that could be wrong.
            }
            case Given(String text, boolean mailed) -> {
                requireUsername(profile);
                if (mailed) {
                    requireEmail(profile);
                }
                PasswordRules.require(text, profile.username(), profile.name(), profile.email());
            }
            case RandomMailed() -> {
                requireUsername(profile);
                requireEmail(profile);
            }
        }
    }

    private static void requireUsername(Profile profile) {
        if (profile.username() == null) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "username", "A password needs a username to sign in with.");
        }
    }

    private static void requireEmail(Profile profile) {
        if (profile.email() == null) {
            throw ProblemException.of(CommonProblem.INVALID, "email", "A mailed password needs an email address.");
        }
    }
}
