package io.smartlocker.scheduling.forecast;

import io.smartlocker.scheduling.supply.Basis;
import io.smartlocker.scheduling.supply.Outlook;
import io.smartlocker.scheduling.supply.Readiness;
import io.smartlocker.scheduling.supply.SiteDevice;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Goes through the coming shifts in the order in which they begin. Each counts what will be ready when it begins, takes what
 * it needs, and brings it back at its end to be charged; so a device is never counted for two shifts at once.
 */
final class ForecastModel {
    private static final Comparator<Unit> READY_FIRST = Comparator.comparing(
                    (Unit unit) -> unit.outlook.readyAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(unit -> unit.device.id());

    private final List<Unit> units;

    /** A device and how it will look by the time that was come to. */
    private static final class Unit {
        private final SiteDevice device;
        private final boolean readyNow;
        private Outlook outlook;

        Unit(SiteDevice device, Instant now) {
            this.device = device;
            this.outlook = Readiness.of(device, now);
            this.readyNow = outlook.basis() == Basis.READY;
        }

        boolean isReadyBy(Instant moment) {
            return outlook.isReadyBy(moment);
        }

        void use(Demand demand) {
            outlook = Readiness.after(device, demand.end());
        }
    }

    ForecastModel(Collection<SiteDevice> devices, Instant now) {
        this.units = devices.stream().map(device -> new Unit(device, now)).toList();
    }

    /** The figures of all demands, which are given in the order in which they begin. */
    List<Figure> of(List<Demand> demands) {
        return demands.stream().map(this::figure).toList();
    }

    private Figure figure(Demand demand) {
        List<Unit> ofType = units.stream()
                .filter(unit -> unit.device.type().equals(demand.deviceType()))
                .sorted(READY_FIRST)
                .toList();
        List<Unit> ready =
                ofType.stream().filter(unit -> unit.isReadyBy(demand.start())).toList();
        List<Unit> certain = ready.stream().filter(isCertain(demand)).toList();
        List<Unit> others = ready.stream().filter(isCertain(demand).negate()).toList();
        int missing =
                Math.max(0, demand.any() - others.size()) + demand.certain().size() - certain.size();
        Figure figure = new Figure(
                demand,
                (int) ofType.stream().filter(unit -> unit.readyNow).count(),
                ready.size(),
                missing,
                assumptions(ofType, demand.start()));
        certain.forEach(unit -> unit.use(demand));
        others.stream().limit(demand.any()).forEach(unit -> unit.use(demand));
        return figure;
    }

    private static Predicate<Unit> isCertain(Demand demand) {
        return unit -> demand.certain().contains(unit.device.id());
    }

    /** Of what the same is assumed, one line; what is counted first. */
    private static List<Assumption> assumptions(List<Unit> units, Instant start) {
        Comparator<Kind> order = Comparator.comparing((Kind kind) -> !kind.counted)
                .thenComparing(Kind::basis)
                .thenComparing(Kind::estimated);
        Map<Kind, List<Outlook>> byKind = units.stream()
                .map(unit -> unit.outlook)
                .collect(Collectors.groupingBy(
                        outlook -> new Kind(outlook.basis(), outlook.isReadyBy(start), outlook.estimated()),
                        () -> new TreeMap<>(order),
                        Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> Assumption.of(
                        entry.getKey().basis(),
                        entry.getKey().counted(),
                        entry.getKey().estimated(),
                        entry.getValue()))
                .toList();
    }

    private record Kind(Basis basis, boolean counted, boolean estimated) {}
}
