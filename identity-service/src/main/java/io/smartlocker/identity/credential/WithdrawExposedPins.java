package io.smartlocker.identity.credential;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes PINs away that were on a kiosk which is not trusted any more: whoever has the kiosk can try all of them. Their owners
 * choose others, and a badge serves until they do.
 */
@ApplicationScoped
class WithdrawExposedPins implements TopicHandler {
    private final Users users;
    private final Pins pins;

    WithdrawExposedPins(Users users, Pins pins) {
        this.users = users;
        this.pins = pins;
    }

    @Override
    public String topic() {
        return Topics.EXPOSED_PINS;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        ExposedPins exposed = event.as(ExposedPins.class);
        Deed deed = new Deed(Actor.user(exposed.requestedBy()), exposed.organization());
        return users.list("id in ?1 and organization = ?2", exposed.people(), exposed.organization())
                .flatMap(people -> withdraw(people, deed));
    }

    private Uni<Void> withdraw(List<User> people, Deed deed) {
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUniAndConcatenate(person -> pins.removeIfThere(person, deed))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
