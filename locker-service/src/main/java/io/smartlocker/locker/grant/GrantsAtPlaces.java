package io.smartlocker.locker.grant;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.PlaceListener;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A grant goes with the place that it is for, moves with its locker, and its last day ends when the day does there. */
@ApplicationScoped
class GrantsAtPlaces implements PlaceListener {
    private final Grants grants;
    private final DeleteGrant deleteGrant;
    private final Outbox outbox;

    GrantsAtPlaces(Grants grants, DeleteGrant deleteGrant, Outbox outbox) {
        this.grants = grants;
        this.deleteGrant = deleteGrant;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> left(Place place, Caller caller) {
        return targeting(place)
                .flatMap(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(grant -> deleteGrant.delete(grant, caller))
                        .collect()
                        .last())
                .chain(grants::flush);
    }

    /** A location that is deleted takes the grants of its areas along. */
    private Uni<List<Grant>> targeting(Place place) {
        String condition =
                switch (place.kind()) {
                    case LOCATION -> "site = ?1";
                    case AREA -> "area = ?1";
                    case LOCKER -> "locker = ?1";
                };
        return grants.list(condition + " and organization = ?2 order by id", place.id(), place.organization());
    }

    @Override
    public Uni<Void> moved(UUID locker, LocationState location, Caller caller) {
        return grants.update("site = ?1 where locker = ?2", location.id(), locker)
                .chain(() -> timeZoneChanged(location, caller));
    }

    @Override
    public Uni<Void> timeZoneChanged(LocationState location, Caller caller) {
        ZoneId zone = ZoneId.of(location.timeZone());
        return grants.list("site = ?1 and lastDay is not null order by id", location.id())
                .map(found -> found.stream().filter(grant -> grant.endsIn(zone)).toList())
                .call(grants::flush)
                .flatMap(changed -> outbox.add(changed.stream()
                        .flatMap(grant -> Stream.of(
                                OutboxMessage.state(Topics.GRANTS, Grants.state(grant)),
                                Outbox.message(Acts.by(
                                        caller, "grant.changed", Kind.GRANT, grant.id(), AddGrant.details(grant)))))
                        .toList()));
    }
}
