package io.smartlocker.identity.mail;

import java.util.List;

/** Letters in German. */
final class GermanWording implements Wording {
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
            case Letter.PasswordChanged changed ->
                new MailText(
                        "Ihr Passwort für Smart Locker wurde geändert",
                        List.of(
                                hello,
                                "das Passwort von " + changed.username() + " wurde geändert.",
                                "Wenn das weder Sie noch Ihre Verwaltung waren, melden Sie es ihr sofort."));
        };
    }
}
