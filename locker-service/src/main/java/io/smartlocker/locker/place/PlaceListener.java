package io.smartlocker.locker.place;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.caller.Caller;
import java.util.List;
import java.util.UUID;

/**
 * Has to do with places, and hears what becomes of them. So a package of things at places knows the places, and those do not
 * know it. All methods work in the transaction under way.
 */
public interface PlaceListener {

    /** What stands in the way of deleting the place, in words for a person; nothing when it may go. */
    default Uni<List<String>> obstacles(Place place) {
        return Uni.createFrom().item(List.of());
    }

    /** The place is being deleted: takes along what cannot be without it. */
    default Uni<Void> left(Place place, Caller caller) {
        return Uni.createFrom().voidItem();
    }

    /** A locker stands at another location from now on. */
    default Uni<Void> moved(UUID locker, LocationState location, Caller caller) {
        return Uni.createFrom().voidItem();
    }

    /** Days begin at other moments at a location from now on. */
    default Uni<Void> timeZoneChanged(LocationState location, Caller caller) {
        return Uni.createFrom().voidItem();
    }
}
