package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.decision.AccessDecision;
import io.smartlocker.gateway.decision.Allocation;
import io.smartlocker.gateway.decision.Candidate;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.kiosk.IntentView.Next;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Offers another bay to a person whose door did not open: the best device of the same type, or the best free bay. Nothing is
 * set aside for that; who comes first gets it, and the rules are asked again.
 */
@Singleton
final class NextBay {
    private final Replica replica;
    private final Inventory inventory;
    private final Rights rights;
    private final Candidates candidates;
    private final Bays bays;
    private final Running running;
    private final Duration grace;

    NextBay(
            Replica replica,
            Inventory inventory,
            Rights rights,
            Candidates candidates,
            Bays bays,
            Running running,
            GatewayConfig config) {
        this.replica = replica;
        this.inventory = inventory;
        this.rights = rights;
        this.candidates = candidates;
        this.bays = bays;
        this.running = running;
        grace = config.session().grace();
    }

    /** Nothing for an intent that went its way, nor once the person went on or the grace is over. */
    Optional<Next> after(Intent intent) {
        UUID id = intent.person();
        if (id == null || !running.mayGoOn(intent, grace)) {
            return Optional.empty();
        }
        return replica.current().person(id).flatMap(person -> switch (intent.purpose()) {
            case TAKE -> device(person, intent.device());
            case RETURN -> candidates.freeFor(person, inventory.now()).map(bay -> Next.of(bay, null));
            case COMMAND, REOPEN -> Optional.empty();
        });
    }

    private Optional<Next> device(Person person, @Nullable UUID jammed) {
        Stock stock = inventory.now();
        if (jammed == null) {
            return Optional.empty();
        }
        return stock.device(jammed)
                .map(device -> device.entry().type())
                .flatMap(type -> best(person, type, stock))
                .flatMap(candidate -> bays.find(candidate.bay()).map(bay -> Next.of(bay, candidate.type())));
    }

    private Optional<Candidate> best(Person person, UUID type, Stock stock) {
        return switch (rights.decide(person, stock)) {
            case AccessDecision.Refused refused -> Optional.empty();
            case AccessDecision.Allowed allowed ->
                Allocation.choose(candidates.of(person, allowed.lockers(), stock).stream()
                        .filter(candidate -> candidate.type().equals(type))
                        .toList());
        };
    }
}
