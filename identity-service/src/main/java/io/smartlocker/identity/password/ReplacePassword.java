package io.smartlocker.identity.password;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.mail.Letter;
import io.smartlocker.identity.mail.SendMail;
import io.smartlocker.identity.signin.EndSessions;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts another password in place of a person's, inside a transaction under way: whoever knew the old one is signed out
 * everywhere, links to new ones are void, and the person is told by mail.
 */
@ApplicationScoped
class ReplacePassword {
    private final Passwords passwords;
    private final ResetLinks resetLinks;
    private final EndSessions endSessions;
    private final SendMail sendMail;

    ReplacePassword(Passwords passwords, ResetLinks resetLinks, EndSessions endSessions, SendMail sendMail) {
        this.passwords = passwords;
        this.resetLinks = resetLinks;
        this.endSessions = endSessions;
        this.sendMail = sendMail;
    }

    /** @param what type of the activity */
    Uni<Void> replace(User user, String verifier, Deed deed, String what) {
        return passwords
                .put(user.id(), verifier)
                .flatMap(put -> resetLinks.removeAll(user.id()))
                .flatMap(removed -> endSessions.of(user, deed.done(what, Subject.Kind.USER, user.id())))
                .flatMap(told -> notify(user));
    }

    private Uni<Void> notify(User user) {
        return user.recipient()
                .map(recipient -> sendMail.send(
                        recipient, new Letter.PasswordChanged(user.username().orElse(user.name()))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
