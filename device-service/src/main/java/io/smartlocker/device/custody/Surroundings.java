package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Lines;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a fact in the lines of its device and its bay.
 *
 * @param before what last said where the device was, fact or placement by hand
 * @param after what says so next
 * @param factBefore the fact before, whatever people did by hand since
 * @param factAfter the fact after
 * @param wordBefore what a person last said of the device's use
 * @param planAfter what people did last by hand, if that was after it
 * @param bayBefore the one before at the bay, of whatever device
 * @param bayBeforeStayed whether the device of that one was still in the bay
 * @param bayAfter the one after at the bay
 * @param leftAfter the one that comes next at the bay in which the device was before, after this fact
 */
record Surroundings(
        @Nullable Handover before,
        @Nullable Handover after,
        @Nullable Handover factBefore,
        @Nullable Handover factAfter,
        @Nullable Handover wordBefore,
        @Nullable Handover planAfter,
        @Nullable Handover bayBefore,
        boolean bayBeforeStayed,
        @Nullable Handover bayAfter,
        @Nullable Handover leftAfter) {

    /** What people do by hand, and what a fact may contradict that comes to light only later. */
    private static final Set<HandoverKind> PLANS = EnumSet.complementOf(EnumSet.copyOf(HandoverKind.FACTS));

    static Uni<Surroundings> of(Lines lines, Handover fact) {
        return inDeviceLine(lines, fact).flatMap(device -> atBay(lines, fact, device));
    }

    private record InDeviceLine(
            @Nullable Handover before,
            @Nullable Handover after,
            @Nullable Handover factBefore,
            @Nullable Handover factAfter,
            @Nullable Handover wordBefore,
            @Nullable Handover planAfter) {}

    private static Uni<InDeviceLine> inDeviceLine(Lines lines, Handover fact) {
        return lines.before(fact, HandoverKind.PLACES).flatMap(before -> lines.after(fact, HandoverKind.PLACES)
                .flatMap(after -> factOr(before, () -> lines.before(fact, HandoverKind.FACTS))
                        .flatMap(factBefore -> factOr(after, () -> lines.after(fact, HandoverKind.FACTS))
                                .flatMap(factAfter -> lines.before(fact, HandoverKind.WORDS)
                                        .flatMap(word -> lines.newest(fact, PLANS)
                                                .map(plan -> new InDeviceLine(
                                                        before.orElse(null),
                                                        after.orElse(null),
                                                        factBefore.orElse(null),
                                                        factAfter.orElse(null),
                                                        word.orElse(null),
                                                        plan.filter(newest -> newest.position()
                                                                        .isAfter(fact.position()))
                                                                .orElse(null))))))));
    }

    private static Uni<Optional<Handover>> factOr(
            Optional<Handover> found, Supplier<Uni<Optional<Handover>>> otherwise) {
        return found.filter(place -> !HandoverKind.FACTS.contains(place.kind())).isPresent()
                ? otherwise.get()
                : Uni.createFrom().item(found);
    }

    private static Uni<Surroundings> atBay(Lines lines, Handover fact, InDeviceLine line) {
        boolean atBay = fact.kind().happensAtBay();
        return (atBay ? lines.beforeAtBay(fact) : none()).flatMap(before -> stayed(lines, before, fact)
                .flatMap(stayed -> (atBay ? lines.afterAtBay(fact) : none())
                        .flatMap(after -> leftAfter(lines, line.before, fact)
                                .map(left -> new Surroundings(
                                        line.before,
                                        line.after,
                                        line.factBefore,
                                        line.factAfter,
                                        line.wordBefore,
                                        line.planAfter,
                                        before.orElse(null),
                                        stayed,
                                        after.orElse(null),
                                        left.orElse(null))))));
    }

    /** Whether the device that came into the bay was there still, as far as its own line tells. */
    private static Uni<Boolean> stayed(Lines lines, Optional<Handover> came, Handover fact) {
        return came.filter(stay -> stay.kind().isStay() && !stay.device().equals(fact.device()))
                .map(stay -> lines.after(stay, HandoverKind.PLACES)
                        .map(next -> next.map(left -> left.position().isAfter(fact.position()))
                                .orElse(true)))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static Uni<Optional<Handover>> leftAfter(Lines lines, @Nullable Handover before, Handover fact) {
        return before == null || !before.kind().isStay()
                ? none()
                : lines.afterAtBay(before)
                        .map(next -> next.filter(later -> later.position().isAfter(fact.position())));
    }

    private static Uni<Optional<Handover>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
