package io.smartlocker.identity.mail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letters in German. */
final class GermanWording implements Wording {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMAN);

    @Override
    public MailText of(Letter letter, String name) {
        String hello = "Guten Tag " + name + ",";
        return switch (letter) {
            case Letter.FirstPassword first ->
                new MailText(
                        "Ihr Zugang zu Smart Locker",
                        List.of(
                                hello,
                                "Sie können sich jetzt bei Smart Locker anmelden.",
                                "Benutzername: " + first.username(),
                                "Passwort: " + first.password(),
                                "Melden Sie sich hier an und wählen Sie ein eigenes Passwort:",
                                first.webAdmin().toString()));
            case Letter.PasswordReset reset ->
                new MailText(
                        "Ein neues Passwort für Smart Locker",
                        List.of(
                                hello,
                                "für " + reset.username()
                                        + " wurde ein neues Passwort angefordert. Hier wählen Sie es:",
                                reset.link().toString(),
                                "Der Link gilt einmal und " + reset.goodFor().toMinutes() + " Minuten lang.",
                                "Wenn Sie das nicht waren, ist nichts zu tun: Ihr Passwort bleibt, wie es ist."));
            case Letter.DeviceOverdue overdue ->
                new MailText(
                        "Bitte bringen Sie " + overdue.assetTag() + " zurück",
                        List.of(
                                hello,
                                overdue.assetTag() + " hätte bis " + TIME.format(overdue.dueAt())
                                        + at(overdue.location()) + " zurück sein sollen.",
                                "Bitte bringen Sie das Gerät zu einem Terminal. Zurückgeben geht jederzeit."));
            case Letter.DeviceOverdueEscalated overdue ->
                new MailText(
                        overdue.assetTag() + " wurde nicht zurückgebracht",
                        List.of(
                                hello,
                                overdue.holder() + " hat " + overdue.assetTag() + "; das Gerät hätte bis "
                                        + TIME.format(overdue.dueAt()) + at(overdue.location())
                                        + " zurück sein sollen.",
                                "Sie erfahren das, weil Sie dort für Geräte zuständig sind."));
            case Letter.Shortfall shortfall ->
                new MailText(
                        shortfall.shift() + ": zu wenige Geräte, " + shortfall.deviceType(),
                        List.of(
                                hello,
                                shortfall.shift() + " am Standort " + shortfall.location() + " beginnt am "
                                        + TIME.format(shortfall.startsAt()) + " und braucht " + shortfall.needed()
                                        + " vom Typ " + shortfall.deviceType() + ".",
                                "Bis dahin voraussichtlich bereit: " + shortfall.expected() + ". Es fehlen: "
                                        + shortfall.missing() + ".",
                                "Sie erfahren das, weil Sie dort Schichten planen."));
            case Letter.PasswordChanged changed ->
                new MailText(
                        "Ihr Passwort für Smart Locker wurde geändert",
                        List.of(
                                hello,
                                "das Passwort von " + changed.username() + " wurde geändert.",
                                "Wenn das weder Sie noch Ihre Verwaltung waren, melden Sie es ihr sofort."));
        };
    }

    private static String at(@Nullable String location) {
        return location == null ? "" : " am Standort " + location;
    }
}
