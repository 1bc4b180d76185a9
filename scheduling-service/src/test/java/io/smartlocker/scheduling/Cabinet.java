package io.smartlocker.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A locker at a site's location, its bays and devices, as other services tell of them. */
public final class Cabinet {
    private final Site site;
    private final UUID locker = UUID.randomUUID();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, UUID> bays = new HashMap<>();
    private int number;

    public Cabinet(Site site, boolean charging) {
        this.site = site;
        site.tell(new LockerState(
                locker,
                site.organization,
                0,
                "L",
                "L-1",
                site.deviceType,
                2,
                4,
                charging,
                120,
                site.location,
                null,
                null,
                true));
    }

    /** A device more, in a bay of its own. */
    public UUID store(Charge charge) {
        UUID device = UUID.randomUUID();
        UUID bay = UUID.randomUUID();
        bays.put(device, bay);
        site.tell(bay(bay, device, charge));
        device(device, DeviceStatus.STORED, bay, null);
        return device;
    }

    /** Somebody takes a device. */
    public UUID take(UUID device, UUID holder, @Nullable Instant dueAt) {
        UUID custody = UUID.randomUUID();
        device(device, DeviceStatus.HELD, null, holder);
        try (KafkaProbe kafka = new KafkaProbe()) {
            CustodyState state = new CustodyState(
                    custody,
                    site.organization,
                    1,
                    device,
                    site.deviceType,
                    holder,
                    bays.get(device),
                    null,
                    Instant.now(),
                    dueAt,
                    Evidence.SENSED);
            kafka.send(Topics.CUSTODIES, custody, site.organization, state);
        }
        Eventually.eventually(() -> assertThat(count("custody", custody)).isEqualTo(1));
        return custody;
    }

    /** It comes back. */
    public void giveBack(UUID device, UUID custody) {
        device(device, DeviceStatus.STORED, bays.get(device), null);
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.tombstone(Topics.CUSTODIES, custody, site.organization);
        }
        Eventually.eventually(() -> assertThat(count("custody", custody)).isZero());
    }

    private void device(UUID id, DeviceStatus status, @Nullable UUID bay, @Nullable UUID holder) {
        long version = versions.merge(id, 1L, Long::sum);
        site.tell(new DeviceState(
                id,
                site.organization,
                version,
                "SCN-" + id.toString().substring(0, 4),
                null,
                null,
                site.deviceType,
                "Scanner",
                status,
                bay,
                holder,
                false));
    }

    private BayState bay(UUID id, UUID device, Charge charge) {
        return new BayState(id, site.organization, 1, locker, ++number, true, false, Door.CLOSED, device, null, charge);
    }

    private static int count(String table, UUID id) throws Exception {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl());
                var query = connection.prepareStatement("select count(*) from scheduling." + table + " where id = ?")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
