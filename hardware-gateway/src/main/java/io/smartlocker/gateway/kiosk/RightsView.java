package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.gateway.decision.Order;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.StockedDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds and may take.
 *
 * @param takeRefused why nothing may be taken, absent when something may
 * @param orders what else the person may have done here
 */
record RightsView(
        Person person,
        List<Held> holds,
        List<TakeableType> mayTake,
        @Nullable Refusal takeRefused,
        List<Order> orders) {

    record Person(UUID id, String name) {
        static Person of(DirectoryEntry.Person person) {
            return new Person(person.id(), person.name());
        }
    }

    /** @param faults what a person can choose to be wrong with it */
    record Held(UUID id, String assetTag, String name, List<FaultChoice> faults) {
        static Held of(StockedDevice device) {
            return new Held(
                    device.entry().id(),
                    device.entry().assetTag(),
                    device.entry().typeName(),
                    device.entry().faults());
        }
    }

    /** @param ready how many could be taken right now */
    record TakeableType(UUID deviceType, String name, long ready) {}

    /** @param from from when on it is allowed, where that is only a matter of time */
    record Refusal(String reason, String detail, @Nullable Instant from) {
        static Refusal of(Reason reason, Optional<Instant> from) {
            return new Refusal(reason.name(), reason.sentence(), from.orElse(null));
        }
    }

    static RightsView allowed(
            DirectoryEntry.Person person, List<Held> holds, List<TakeableType> mayTake, List<Order> orders) {
        return new RightsView(Person.of(person), holds, mayTake, null, orders);
    }

    static RightsView refused(DirectoryEntry.Person person, List<Held> holds, Refusal refusal, List<Order> orders) {
        return new RightsView(Person.of(person), holds, List.of(), refusal, orders);
    }
}
