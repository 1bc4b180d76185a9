package io.smartlocker.locker.lockertype;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class AddLockerType {
    private final LockerTypes types;
    private final Outbox outbox;

    AddLockerType(LockerTypes types, Outbox outbox) {
        this.types = types;
        this.outbox = outbox;
    }

    @Writes
    Uni<LockerTypeView> add(LockerTypeRequest request, Caller caller) {
        LockerType type = new LockerType(caller.organization(), request);
        return types.persistAndFlush(type)
                .onFailure()
                .transform(Clash.of("locker_type_name", "name"))
                .chain(() -> outbox.add(Acts.by(caller, "locker-type.created", Kind.LOCKER_TYPE, type.id(), Map.of())))
                .map(ignored -> LockerTypeView.of(type));
    }
}
