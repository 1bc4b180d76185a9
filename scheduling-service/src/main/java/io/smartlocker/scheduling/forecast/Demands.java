package io.smartlocker.scheduling.forecast;

import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.reservation.ReservedByHand.Reserved;
import io.smartlocker.scheduling.shift.Need;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What coming shifts need, by type: what they say, and what is reserved by hand while they begin. */
final class Demands {
    private Demands() {}

    /** In the order of the shifts; of one shift by type. A type that a shift does not ask for is none of its business. */
    static List<Demand> of(List<Duty> duties, List<Reserved> reserved) {
        return duties.stream().flatMap(duty -> of(duty, reserved)).toList();
    }

    private static Stream<Demand> of(Duty duty, List<Reserved> reserved) {
        return duty.shift().needs().stream()
                .map(Need::deviceType)
                .distinct()
                .sorted()
                .map(type -> of(duty, type, reserved));
    }

    private static Demand of(Duty duty, UUID type, List<Reserved> reserved) {
        List<Need> needs = duty.shift().needs().stream()
                .filter(need -> need.deviceType().equals(type))
                .toList();
        Set<UUID> named =
                needs.stream().map(Need::device).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> kept = reserved.stream()
                .filter(each -> each.deviceType().equals(type))
                .filter(each -> each.isInForce(duty.times().from()))
                .map(Reserved::device)
                .filter(device -> !named.contains(device))
                .collect(Collectors.toSet());
        int any = needs.stream()
                .filter(need -> need.device() == null)
                .mapToInt(Need::count)
                .sum();
        return new Demand(
                duty, type, any, Stream.concat(named.stream(), kept.stream()).collect(Collectors.toSet()), kept.size());
    }
}
