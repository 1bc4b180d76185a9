package io.smartlocker.identity.password;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.mail.Letter;
import io.smartlocker.identity.mail.SendMail;
import io.smartlocker.identity.signin.Guess;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.signin.SignInFailures;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Mails somebody a link to a new password. The asker learns nothing, not even by the time it takes: who is meant is looked
 * up after the answer. Asking again and again is slowed down like guessing, whether the name exists or not.
 */
@ApplicationScoped
class RequestReset {
    private static final Logger LOG = Logger.getLogger(RequestReset.class);

    private final Users users;
    private final ResetLinks resetLinks;
    private final SendMail sendMail;
    private final SignInFailures failures;
    private final Outbox outbox;
    private final SecretTransaction transaction;

    RequestReset(
            Users users,
            ResetLinks resetLinks,
            SendMail sendMail,
            SignInFailures failures,
            Outbox outbox,
            SecretTransaction transaction) {
        this.users = users;
        this.resetLinks = resetLinks;
        this.sendMail = sendMail;
        this.failures = failures;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** @throws ProblemException 400 without a name, 429 when too many are asked for */
    Uni<Void> request(ResetRequest request, String address) {
        Guess guess = Guess.atMailbox(request.name(), address);
        return Panache.withTransaction(() -> failures.requireFree(guess).flatMap(free -> failures.note(guess)))
                .invoke(noted -> mailLater(request))
                .replaceWithVoid();
    }

    private void mailLater(ResetRequest request) {
        mail(request)
                .subscribe()
                .with(mailed -> {}, failure -> LOG.error("A link to a new password was not mailed", failure));
    }

    private Uni<Void> mail(ResetRequest request) {
        return transaction.run(() -> found(request)
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .filter(user -> user.maySignIn(Instant.now())
                        && user.recipient().isPresent()
                        && user.username().isPresent())
                .onItem()
                .transformToUniAndConcatenate(this::mail)
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<List<User>> found(ResetRequest request) {
        return request.username() == null ? users.byEmail(request.name()) : users.byUsername(request.name(), null);
    }

    private Uni<Void> mail(User user) {
        return resetLinks
                .make(user.id())
                .flatMap(link -> sendMail.send(
                        user.recipient().orElseThrow(),
                        new Letter.PasswordReset(user.username().orElseThrow(), link, resetLinks.goodFor())))
                .flatMap(sent -> outbox.add(Deed.bySystem(user.organization())
                        .done("user.password-reset-requested", Subject.Kind.USER, user.id())));
    }
}
