package io.smartlocker.gateway.decision;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Person.Grant;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Site.Locker;
import io.smartlocker.contracts.time.LocalSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decides whether a person may take a device here and now. Every refusal names its reason; the first that applies is
 * told, those about the person before those about the kiosk. Returns are always accepted and ask nobody.
 */
public final class TakePolicy {
    @FunctionalInterface
    private interface TakeRule {
        Optional<Reason> check(Circumstances circumstances);
    }

    private final List<TakeRule> rules = List.of(
            TakePolicy::inGoodStanding,
            TakePolicy::granted,
            TakePolicy::insideHours,
            TakePolicy::onShift,
            TakePolicy::notInService,
            TakePolicy::leaseFresh,
            TakePolicy::underAllowance);

    public AccessDecision decide(Circumstances circumstances) {
        return rules.stream()
                .map(rule -> rule.check(circumstances))
                .flatMap(Optional::stream)
                .findFirst()
                .<AccessDecision>map(AccessDecision.Refused::new)
                .orElseGet(() -> new AccessDecision.Allowed(lockersWithRoom(circumstances)));
    }

    private static Optional<Reason> inGoodStanding(Circumstances c) {
        return Standing.refusal(c.person(), c.now());
    }

    private static Optional<Reason> granted(Circumstances c) {
        return refuse(grants(c).findAny().isEmpty(), Reason.NOT_GRANTED);
    }

    private static Optional<Reason> insideHours(Circumstances c) {
        return refuse(openLockers(c).isEmpty(), Reason.OUTSIDE_HOURS);
    }

    private static Optional<Reason> onShift(Circumstances c) {
        boolean onShift = c.person().takeAnytime() || c.shifts().stream().anyMatch(shift -> ShiftPlan.covers(shift, c));
        return refuse(!onShift, Reason.OUTSIDE_SHIFT);
    }

    private static Optional<Reason> notInService(Circumstances c) {
        return refuse(c.inService(), Reason.SERVICE_MODE);
    }

    private static Optional<Reason> leaseFresh(Circumstances c) {
        Instant until = c.leaseUntil();
        return refuse(until == null || !c.now().isBefore(until), Reason.LEASE_EXPIRED);
    }

    private static Optional<Reason> underAllowance(Circumstances c) {
        return refuse(lockersWithRoom(c).isEmpty(), Reason.ALLOWANCE_REACHED);
    }

    /** The open lockers that let the person have one more: a locker may allow less than the person may hold. */
    private static Set<UUID> lockersWithRoom(Circumstances c) {
        Set<UUID> open = openLockers(c);
        return c.site().lockers().stream()
                .filter(locker -> open.contains(locker.id()))
                .filter(locker -> c.held() < allowance(c.person(), locker))
                .map(Locker::id)
                .collect(toUnmodifiableSet());
    }

    private static int allowance(Person person, Locker locker) {
        Integer here = locker.itemAllowance();
        return here == null ? person.itemAllowance() : Math.min(here, person.itemAllowance());
    }

    private static Set<UUID> openLockers(Circumstances c) {
        return grants(c)
                .filter(grant -> grant.windows().isEmpty()
                        || grant.windows().stream()
                                .anyMatch(window -> LocalSpan.of(window).covers(c.now(), c.zone())))
                .map(Grant::locker)
                .collect(toUnmodifiableSet());
    }

    private static Stream<Grant> grants(Circumstances c) {
        Set<UUID> here = c.site().lockers().stream().map(Locker::id).collect(toUnmodifiableSet());
        return c.person().grants().stream()
                .filter(grant -> here.contains(grant.locker()))
                .filter(grant -> Standing.inside(null, grant.until(), c.now()));
    }

    private static Optional<Reason> refuse(boolean applies, Reason reason) {
        return applies ? Optional.of(reason) : Optional.empty();
    }
}
