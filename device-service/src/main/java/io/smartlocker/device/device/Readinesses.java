package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How charged devices are now. The rule stands in the view {@code device_charge}, for lists ask it as well. */
@ApplicationScoped
public class Readinesses {
    private static final String OF = """
            select cast(id as text), ready, percent, estimated, minutes from device_charge where id in (:devices)""";

    /** Works in the session under way; what was changed in it must be flushed. */
    public Uni<Map<UUID, Readiness>> of(Collection<UUID> devices) {
        if (devices.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter("devices", List.copyOf(devices))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> UUID.fromString((String) row[0]), Readinesses::of)));
    }

    private static Readiness of(Object[] row) {
        return new Readiness((Boolean) row[1], (Integer) row[2], (Boolean) row[3], (Integer) row[4]);
    }
}
