package io.smartlocker.identity.mail;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

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

    /**
     * A device should be back.
     *
     * @param dueAt when, as the clock shows it where it was taken
     * @param location where that is, absent when it is not known
     */
    record DeviceOverdue(
            String assetTag, ZonedDateTime dueAt, @Nullable String location) implements Letter {}

    /**
     * Somebody has not brought a device back; for who is responsible.
     *
     * @param holder the person's name
     */
    record DeviceOverdueEscalated(
            String assetTag,
            String holder,
            ZonedDateTime dueAt,
            @Nullable String location) implements Letter {}

    /**
     * A coming shift will have too few devices; for who is responsible.
     *
     * @param startsAt as the clock shows it there
     */
    record Shortfall(
            String shift,
            String location,
            ZonedDateTime startsAt,
            String deviceType,
            String needed,
            String expected,
            String missing)
            implements Letter {}

    /** Tells somebody that his password is another now, so that he notices if it was not him. */
    record PasswordChanged(String username) implements Letter {}
}
