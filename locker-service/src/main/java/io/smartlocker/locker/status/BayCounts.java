package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many bays are how. A bay counts wherever it fits.
 *
 * @param bays all of them
 * @param occupied with a device in them
 * @param taken whose device somebody holds
 * @param faulty with an alarm, not operational, or with a fault of their outlet
 */
@RegisterForReflection
record BayCounts(
        int bays,
        int available,
        int occupied,
        int taken,
        int open,
        int charging,
        int full,
        int outOfService,
        int faulty) {

    static BayCounts of(List<BayStatus> bays) {
        return new BayCounts(
                bays.size(),
                count(bays, BayStatus::available),
                count(bays, bay -> bay.device() != null),
                count(bays, bay -> !bay.taken().isEmpty()),
                count(bays, bay -> bay.door() == Door.OPEN),
                count(bays, bay -> bay.charge().state() == Charge.State.CHARGING),
                count(bays, bay -> bay.charge().state() == Charge.State.FULL),
                count(bays, BayStatus::outOfService),
                count(bays, BayCounts::isFaulty));
    }

    private static boolean isFaulty(BayStatus bay) {
        return !bay.operational() || !bay.alarms().isEmpty() || bay.charge().state() == Charge.State.FAULT;
    }

    private static int count(List<BayStatus> bays, Predicate<BayStatus> how) {
        return (int) bays.stream().filter(how).count();
    }
}
