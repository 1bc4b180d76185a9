package io.smartlocker.locker.setting;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.PlaceListener;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** What is set for a location, or for a locker and its bays, goes with it. */
@ApplicationScoped
class SettingsOfPlaces implements PlaceListener {

    @Override
    public Uni<Void> left(Place place, Caller caller) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                delete from place_settings where target = :place or target in (
                                    select id from projection
                                    where kind = 'BayState' and state ->> 'locker' = :text)""")
                        .setParameter("place", place.id())
                        .setParameter("text", place.id().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
