package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.decision.AccessDecision;
import io.smartlocker.gateway.decision.Allocation;
import io.smartlocker.gateway.decision.Candidate;
import io.smartlocker.gateway.decision.Circumstances;
import io.smartlocker.gateway.decision.Order;
import io.smartlocker.gateway.decision.OrderPolicy;
import io.smartlocker.gateway.decision.Prospect;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.decision.TakePolicy;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.ServiceMode;
import io.smartlocker.gateway.kiosk.RightsView.Held;
import io.smartlocker.gateway.kiosk.RightsView.TakeableType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person holds and may take right now. */
@Singleton
final class Rights {
    private final TakePolicy policy = new TakePolicy();
    private final Replica replica;
    private final Inventory inventory;
    private final Candidates candidates;
    private final ServiceMode serviceMode;
    private final WallClock clock;

    Rights(Replica replica, Inventory inventory, Candidates candidates, ServiceMode serviceMode, WallClock clock) {
        this.replica = replica;
        this.inventory = inventory;
        this.candidates = candidates;
        this.serviceMode = serviceMode;
        this.clock = clock;
    }

    /** @throws KioskProblem 503 before the kiosk is set up */
    AccessDecision decide(Person person, Stock stock) {
        return policy.decide(circumstances(person, stock));
    }

    /** When the person's shift ends that is running; nothing outside of one. */
    Optional<Instant> shiftEnds(Person person, Stock stock) {
        return Prospect.shiftEnds(circumstances(person, stock));
    }

    private Circumstances circumstances(Person person, Stock stock) {
        Directory directory = replica.current();
        return new Circumstances(
                person,
                directory.site().orElseThrow(() -> KioskProblem.refused(503, Reason.NOT_READY)),
                directory.shifts(),
                directory.leaseUntil().orElse(null),
                stock.heldBy(person.id()).size(),
                serviceMode.until().isPresent(),
                clock.now());
    }

    RightsView of(Person person) {
        Stock stock = inventory.now();
        List<Held> holds = stock.heldBy(person.id()).stream().map(Held::of).toList();
        return switch (decide(person, stock)) {
            case AccessDecision.Refused refused ->
                RightsView.refused(
                        person,
                        holds,
                        RightsView.Refusal.of(
                                refused.reason(), Prospect.allowedFrom(refused.reason(), circumstances(person, stock))),
                        orders(person));
            case AccessDecision.Allowed allowed ->
                RightsView.allowed(
                        person, holds, types(candidates.of(person, allowed.lockers(), stock), stock), orders(person));
        };
    }

    /** Why the person may not give an order; nothing when it may be given. */
    Optional<Reason> refusal(Order order, Person person) {
        return OrderPolicy.refusal(order, person, replica.current().leaseUntil().orElse(null), clock.now());
    }

    private List<Order> orders(Person person) {
        return Stream.of(Order.values())
                .filter(order -> refusal(order, person).isEmpty())
                .toList();
    }

    private static List<TakeableType> types(List<Candidate> candidates, Stock stock) {
        Map<String, UUID> names = new TreeMap<>();
        for (Candidate candidate : candidates) {
            stock.device(candidate.device())
                    .map(StockedDevice::entry)
                    .ifPresent(entry -> names.put(entry.typeName(), entry.type()));
        }
        Map<UUID, Long> ready = candidates.stream()
                .filter(Allocation::ready)
                .collect(Collectors.groupingBy(Candidate::type, Collectors.counting()));
        return names.entrySet().stream()
                .map(type -> new TakeableType(type.getValue(), type.getKey(), ready.getOrDefault(type.getValue(), 0L)))
                .toList();
    }
}
