package io.smartlocker.locker.grant;

import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.known.RightsHere;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says why somebody may not use a locker. The rules and their order are those of a kiosk, so that a supervisor reads what the
 * worker was told; a kiosk's lease is the one thing that is asked there alone.
 */
final class AccessPolicy {
    private final List<Function<AccessQuestion, Optional<AccessReason>>> rules = List.of(
            AccessPolicy::active,
            AccessPolicy::insideValidity,
            AccessPolicy::insideVisit,
            AccessPolicy::granted,
            AccessPolicy::insideHours,
            AccessPolicy::onShift,
            AccessPolicy::underAllowance,
            AccessPolicy::inService,
            AccessPolicy::served);

    /** The first reason that applies; none when the person may use the locker. */
    Optional<AccessReason> missing(AccessQuestion question) {
        return rules.stream()
                .map(rule -> rule.apply(question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<AccessReason> active(AccessQuestion question) {
        return when(!question.person().active(), AccessReason.INACTIVE);
    }

    private static Optional<AccessReason> insideValidity(AccessQuestion question) {
        UserState person = question.person();
        return when(!inside(person.validFrom(), person.validUntil(), question.at()), AccessReason.OUTSIDE_VALIDITY);
    }

    private static Optional<AccessReason> insideVisit(AccessQuestion question) {
        UserState person = question.person();
        return when(!inside(person.visitFrom(), person.visitUntil(), question.at()), AccessReason.OUTSIDE_VISIT);
    }

    private static Optional<AccessReason> granted(AccessQuestion question) {
        return when(
                question.grants().stream().allMatch(grant -> grant.isOver(question.at())), AccessReason.NOT_GRANTED);
    }

    private static Optional<AccessReason> insideHours(AccessQuestion question) {
        return when(question.opening().isEmpty(), AccessReason.OUTSIDE_HOURS);
    }

    private static Optional<AccessReason> onShift(AccessQuestion question) {
        boolean anytime =
                RightsHere.takeAnytime(question.person(), question.locker().location());
        return when(!anytime && !question.worksNow(), AccessReason.OUTSIDE_SHIFT);
    }

    private static Optional<AccessReason> underAllowance(AccessQuestion question) {
        return when(question.held() >= question.itemAllowance(), AccessReason.ALLOWANCE_REACHED);
    }

    private static Optional<AccessReason> inService(AccessQuestion question) {
        return when(!question.locker().inService(), AccessReason.OUT_OF_SERVICE);
    }

    private static Optional<AccessReason> served(AccessQuestion question) {
        return when(question.locker().kiosk() == null, AccessReason.NO_KIOSK);
    }

    private static boolean inside(@Nullable Instant from, @Nullable Instant until, Instant moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }

    private static Optional<AccessReason> when(boolean applies, AccessReason reason) {
        return applies ? Optional.of(reason) : Optional.empty();
    }
}
