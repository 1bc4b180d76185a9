package io.smartlocker.identity.mail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letters in English. */
final class EnglishWording implements Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

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
            case Letter.DeviceOverdue overdue ->
                new MailText(
                        "Please bring " + overdue.assetTag() + " back",
                        List.of(
                                hello,
                                overdue.assetTag() + " should have been back " + at(overdue.location()) + "by "
                                        + TIME.format(overdue.dueAt()) + ".",
                                "Please bring it back to a kiosk. Returning works at any time."));
            case Letter.DeviceOverdueEscalated overdue ->
                new MailText(
                        overdue.assetTag() + " has not been brought back",
                        List.of(
                                hello,
                                overdue.holder() + " holds " + overdue.assetTag() + ", which should have been back "
                                        + at(overdue.location()) + "by " + TIME.format(overdue.dueAt()) + ".",
                                "You are told because you look after devices there."));
            case Letter.Shortfall shortfall ->
                new MailText(
                        shortfall.shift() + " will be short of devices: " + shortfall.deviceType(),
                        List.of(
                                hello,
                                shortfall.shift() + " at " + shortfall.location() + " begins "
                                        + TIME.format(shortfall.startsAt()) + " and needs " + shortfall.needed()
                                        + " of type " + shortfall.deviceType() + ".",
                                "Expected to be ready by then: " + shortfall.expected() + ". Missing: "
                                        + shortfall.missing() + ".",
                                "You are told because you plan shifts there."));
            case Letter.PasswordChanged changed ->
                new MailText(
                        "Your password for Smart Locker was changed",
                        List.of(
                                hello,
                                "the password of " + changed.username() + " was changed.",
                                "If it was neither you nor your administrator, tell your administrator now."));
        };
    }

    private static String at(@Nullable String location) {
        return location == null ? "" : "at " + location + " ";
    }
}
