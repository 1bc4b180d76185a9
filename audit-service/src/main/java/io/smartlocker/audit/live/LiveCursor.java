package io.smartlocker.audit.live;

import io.smartlocker.audit.live.LiveWindow.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far one client has read in the window. For one thread at a time. */
final class LiveCursor {
    private final LiveWish wish;
    private final LiveWindow window;
    private final Places places;

    private @Nullable LiveEvent first;
    private long number;
    private Position position;

    /** Begins where the client stopped, if that is still here, or else at the end. */
    LiveCursor(LiveWish wish, LiveWindow window, Places places) {
        this.wish = wish;
        this.window = window;
        this.places = places;
        Optional<Place> left = Optional.ofNullable(wish.lastEventId())
                .flatMap(text -> Position.of(text, window.partitions()))
                .flatMap(window::after);
        Place place = left.orElseGet(window::end);
        this.number = place.number();
        this.position = place.position();
        this.first = LiveEvent.begin(left.isPresent(), position);
    }

    Position position() {
        return position;
    }

    /** What the client is to be sent next, if there is anything yet. */
    Optional<LiveEvent> next() {
        if (first != null) {
            LiveEvent begin = first;
            first = null;
            return Optional.of(begin);
        }
        if (window.hasPassed(number)) {
            Place end = window.end();
            number = end.number();
            position = end.position();
            return Optional.of(LiveEvent.begin(false, position));
        }
        for (Optional<Change> found = window.at(number); found.isPresent(); found = window.at(number)) {
            Change change = found.get();
            number++;
            if (position.isBefore(change)) {
                position.pass(change);
                if (wish.concerns(change, places)) {
                    return Optional.of(LiveEvent.of(change, position));
                }
            }
        }
        return Optional.empty();
    }
}
