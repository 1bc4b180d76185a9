package io.smartlocker.identity.mail;

import java.util.List;

/** Letters in English. */
final class EnglishWording implements Wording {
    @Override
    public MailText of(Letter letter, String name) {
        String hello = "Hello " + name + ",";
        return switch (letter) {
            case Letter.FirstPassword first ->
                new MailText(
                        "Your access to Smart Locker",
                        List.of(
                                hello,
                                "you can now sign in to Smart Locker.",
                                "Username: " + first.username(),
                                "Password: " + first.password(),
                                "Sign in here and choose a password of your own:",
                                first.webAdmin().toString()));
            case Letter.PasswordReset reset ->
                new MailText(
                        "A new password for Smart Locker",
                        List.of(
                                hello,
                                "somebody asked for a new password for " + reset.username() + ". Choose one here:",
                                reset.link().toString(),
                                "The link works once, for " + reset.goodFor().toMinutes() + " minutes.",
                                "If it was not you, there is nothing to do: your password stays as it is."));
            case Letter.PasswordChanged changed ->
                new MailText(
                        "Your password for Smart Locker was changed",
                        List.of(
                                hello,
                                "the password of " + changed.username() + " was changed.",
                                "If it was neither you nor your administrator, tell your administrator now."));
        };
    }
}
