package io.smartlocker.identity.mail;

import java.net.URI;
import java.time.Duration;

/** What we write to people about. */
public sealed interface Letter {
    /**
     * How to sign in for the first time.
     *
     * @param webAdmin where
     */
    record FirstPassword(String username, String password, URI webAdmin) implements Letter {
        /** Without the password. */
        @Override
        public String toString() {
            return "FirstPassword[…]";
        }
    }

    /**
     * A way to a new password for somebody who lost the old one.
     *
     * @param link where to choose it; as good as a password
     * @param goodFor how long the link works
     */
    record PasswordReset(String username, URI link, Duration goodFor) implements Letter {
        /** Without the link. */
        @Override
        public String toString() {
            return "PasswordReset[…]";
        }
    }

    /** Tells somebody that his password is another now, so that he notices if it was not him. */
    record PasswordChanged(String username) implements Letter {}
}
