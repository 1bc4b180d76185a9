package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.credential.RandomPassword;
import io.smartlocker.identity.mail.Letter;
import io.smartlocker.identity.mail.SendMail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Sets the first password of a new person and mails it where that is wanted, inside a transaction under way. */
@ApplicationScoped
class GiveFirstPassword {
    private final Passwords passwords;
    private final SendMail sendMail;
    private final URI webAdmin;

    GiveFirstPassword(Passwords passwords, SendMail sendMail, IdentityConfig config) {
        this.passwords = passwords;
        this.sendMail = sendMail;
        this.webAdmin = config.webAdmin();
    }

    Uni<Void> give(User user, FirstPassword password) {
        return switch (password) {
            case FirstPassword.None() -> Uni.createFrom().voidItem();
            case FirstPassword.Given(String text, boolean mailed) ->
                passwords
                        .set(user.id, text)
                        .flatMap(set ->
                                mailed ? mail(user, text) : Uni.createFrom().voidItem());
            case FirstPassword.RandomMailed() -> {
                String text = RandomPassword.make();
                yield passwords.set(user.id, text).flatMap(set -> mail(user, text));
            }
        };
    }

    private Uni<Void> mail(User user, String password) {
        Letter letter = new Letter.FirstPassword(user.username().orElseThrow(), password, webAdmin);
        return sendMail.send(user.recipient().orElseThrow(), letter);
    }
}
