package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** The second factor of somebody who is deleted. */
@ApplicationScoped
class AppsOfLeavers implements Belongings {
    private final Totps totps;

    AppsOfLeavers(Totps totps) {
        this.totps = totps;
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return totps.remove(user.id()).replaceWithVoid();
    }
}
