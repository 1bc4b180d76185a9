package io.smartlocker.identity.password;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Links to a new password of somebody who is deleted. */
@ApplicationScoped
class LinksOfLeavers implements Belongings {
    private final ResetLinks resetLinks;

    LinksOfLeavers(ResetLinks resetLinks) {
        this.resetLinks = resetLinks;
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return resetLinks.removeAll(user.id());
    }
}
