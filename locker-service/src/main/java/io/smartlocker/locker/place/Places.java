package io.smartlocker.locker.place;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells whoever has to do with places what becomes of one. All methods work in the transaction under way. */
@ApplicationScoped
public class Places {
    /** More than these are counted, not named. */
    private static final int NAMED = 5;

    private final List<PlaceListener> listeners;

    Places(@All List<PlaceListener> listeners) {
        this.listeners = listeners;
    }

    /**
     * Takes leave of a place that is about to be deleted.
     *
     * @param refusal what it is refused with when something still stands there; the detail names what
     */
    public Uni<Void> leave(Place place, ProblemType refusal, Caller caller) {
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.obstacles(place))
                .onItem()
                .<String>disjoint()
                .collect()
                .asList()
                .invoke(obstacles -> refuse(obstacles, refusal))
                .chain(() -> tell(listener -> listener.left(place, caller)));
    }

    /** A locker stands at another location from now on. */
    public Uni<Void> moved(UUID locker, LocationState location, Caller caller) {
        return tell(listener -> listener.moved(locker, location, caller));
    }

    /** Days begin at other moments at a location from now on. */
    public Uni<Void> timeZoneChanged(LocationState location, Caller caller) {
        return tell(listener -> listener.timeZoneChanged(location, caller));
    }

    private Uni<Void> tell(Function<PlaceListener, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static void refuse(List<String> obstacles, ProblemType refusal) {
        if (!obstacles.isEmpty()) {
            String named = obstacles.stream().limit(NAMED).collect(Collectors.joining(", "));
            String more = obstacles.size() > NAMED ? " and " + (obstacles.size() - NAMED) + " more" : "";
            throw ProblemException.of(refusal, "Still in the way: " + named + more + ".");
        }
    }
}
