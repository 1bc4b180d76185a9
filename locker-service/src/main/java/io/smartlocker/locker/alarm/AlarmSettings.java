package io.smartlocker.locker.alarm;

import io.smartlocker.locker.LockerConfig;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** When an organisation is alarmed by time. */
@Entity
@Table(name = "alarm_settings")
class AlarmSettings {
    @Id
    private UUID organization;

    @Version
    private long version;

    private int cutOffAfterMinutes;
    private int leaseEndingHours;

    protected AlarmSettings() {}

    /** What holds for an organisation that has set nothing. */
    static AlarmSettings defaults(UUID organization, LockerConfig.Alarm config) {
        AlarmSettings settings = new AlarmSettings();
        settings.organization = organization;
        settings.cutOffAfterMinutes = Math.toIntExact(config.cutOffAfter().toMinutes());
        settings.leaseEndingHours = Math.toIntExact(config.leaseEnding().toHours());
        return settings;
    }

    AlarmSettingsRequest request() {
        return new AlarmSettingsRequest(cutOffAfterMinutes, leaseEndingHours);
    }

    void write(AlarmSettingsRequest request) {
        cutOffAfterMinutes = request.cutOffAfterMinutes();
        leaseEndingHours = request.leaseEndingHours();
    }

    UUID organization() {
        return organization;
    }

    long version() {
        return version;
    }
}
