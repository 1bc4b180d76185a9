package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CountDevices {
    /** A measured percentage is not known to be enough before it is full; else the minutes on the outlet count. */
    private static final String COUNT = """
            select d.state, count(*), count(b.id), count(*) filter (
                where not d.quarantined and (b.charge_state = 'FULL' or (b.charge_state = 'CHARGING' and b.charge_estimated
                    and b.charging_since + make_interval(mins => t.minimum_charge_minutes) <= now())))
            from device d join device_type t on t.id = d.type left join bay b on b.id = d.bay
            where d.organization = :organization group by d.state""";

    @WithSession
    Uni<DevicesStatus> count(Caller caller) {
        return count(caller.organization()).map(CountDevices::sum);
    }

    private static Uni<List<Object[]>> count(UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter("organization", organization)
                .getResultList());
    }

    private static DevicesStatus sum(List<Object[]> rows) {
        Map<DeviceStatus, Long> byState = new EnumMap<>(DeviceStatus.class);
        for (DeviceStatus state : DeviceStatus.values()) {
            byState.put(state, 0L);
        }
        long total = 0;
        long inBay = 0;
        long ready = 0;
        for (Object[] row : rows) {
            byState.put(DeviceStatus.valueOf((String) row[0]), (Long) row[1]);
            total += (Long) row[1];
            inBay += (Long) row[2];
            ready += (Long) row[3];
        }
        return new DevicesStatus(total, byState, ready, inBay - ready);
    }
}
