package io.smartlocker.identity.mail;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody who was deleted gets what was on its way to him. */
@ApplicationScoped
class MailsOfLeavers implements Belongings {
    private final WaitingMails waiting;

    MailsOfLeavers(WaitingMails waiting) {
        this.waiting = waiting;
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return waiting.removeAllOf(user.id());
    }
}
