package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of an intent whose door opened and closed. */
sealed interface Conclusion {
    record Taken(UUID device, UUID person, Evidence evidence) implements Conclusion {}

    record Returned(UUID device, UUID person, Evidence evidence) implements Conclusion {}

    /** One device went out and another came in. */
    record Exchanged(Taken out, Returned in) implements Conclusion {}

    /** Nothing changed hands though it should have, or could have. */
    record NothingMoved() implements Conclusion {}

    /** Nothing was to change hands. */
    record JustOpened() implements Conclusion {}

    /** What went out. */
    default List<Taken> wentOut() {
        return switch (this) {
            case Taken taken -> List.of(taken);
            case Exchanged exchanged -> List.of(exchanged.out());
            case Returned it -> List.of();
            case NothingMoved it -> List.of();
            case JustOpened it -> List.of();
        };
    }

    /** What came in. */
    default List<Returned> cameIn() {
        return switch (this) {
            case Returned returned -> List.of(returned);
            case Exchanged exchanged -> List.of(exchanged.in());
            case Taken it -> List.of();
            case NothingMoved it -> List.of();
            case JustOpened it -> List.of();
        };
    }

    /** A sensor's word counts more than the plan; without one, the plan is what most likely happened. */
    static Conclusion of(Intent intent, Content content, Stock stock) {
        UUID device = intent.device();
        UUID person = intent.person();
        if (device == null || person == null) {
            return new JustOpened();
        }
        return switch (intent.purpose()) {
            case TAKE -> taken(device, person, content, stock);
            case RETURN -> returned(device, person, intent, content, stock);
            case REOPEN -> reopened(intent.bay(), person, content, stock);
            case COMMAND -> new JustOpened();
        };
    }

    /** Only a sensor tells that something changed hands the second time; without one all is as it was. */
    private static Conclusion reopened(UUID bay, UUID person, Content content, Stock stock) {
        Optional<Taken> inside =
                stock.inBay(bay).map(device -> new Taken(device.entry().id(), person, Evidence.SENSED));
        return switch (content) {
            case Content.Unknown it -> new NothingMoved();
            case Content.Empty it -> inside.<Conclusion>map(taken -> taken).orElseGet(NothingMoved::new);
            case Content.Holds holds ->
                stock.named(holds.tag())
                        .map(seen -> new Returned(seen.entry().id(), person, Evidence.SENSED))
                        .map(seen -> filled(inside, seen))
                        .orElseGet(NothingMoved::new);
        };
    }

    private static Conclusion filled(Optional<Taken> inside, Returned seen) {
        if (inside.filter(known -> known.device().equals(seen.device())).isPresent()) {
            return new NothingMoved();
        }
        return inside.<Conclusion>map(known -> new Exchanged(known, seen)).orElse(seen);
    }

    private static Conclusion taken(UUID device, UUID person, Content content, Stock stock) {
        return switch (content) {
            case Content.Unknown it -> new Taken(device, person, Evidence.ASSUMED);
            case Content.Empty it -> new Taken(device, person, Evidence.SENSED);
            case Content.Holds holds ->
                stock.named(holds.tag()).filter(seen -> is(seen, device)).isPresent()
                        ? new NothingMoved()
                        : new Taken(device, person, Evidence.SENSED);
        };
    }

    private static Conclusion returned(UUID device, UUID person, Intent intent, Content content, Stock stock) {
        Evidence stated = intent.evidence() == null ? Evidence.ASSUMED : intent.evidence();
        return switch (content) {
            case Content.Unknown it -> new Returned(device, person, stated);
            case Content.Empty it -> new NothingMoved();
            case Content.Holds holds ->
                stock.named(holds.tag())
                        .map(seen -> new Returned(seen.entry().id(), person, Evidence.SENSED))
                        .orElseGet(() -> new Returned(device, person, stated));
        };
    }

    private static boolean is(StockedDevice seen, UUID device) {
        return seen.entry().id().equals(device);
    }
}
