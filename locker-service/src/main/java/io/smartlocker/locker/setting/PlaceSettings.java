package io.smartlocker.locker.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody set for an organisation, a location, a locker or a bay. */
@Entity
class PlaceSettings {
    @Id
    private UUID target;

    /** Counted from 1: 0 is the version of what nobody set yet. */
    @Version
    private long version;

    private UUID organization;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable Integer pulseMillis;
    private @Nullable Integer leftOpenSeconds;
    private @Nullable Boolean charging;
    private @Nullable Integer itemAllowance;
    private @Nullable Integer cutOffAlarmMinutes;
    private @Nullable Integer leaseWarningMinutes;

    protected PlaceSettings() {}

    PlaceSettings(Target target) {
        this.target = target.id();
        this.version = 1;
        this.organization = target.organization();
        this.level = target.level();
    }

    void set(Values values) {
        pulseMillis = values.pulseMillis();
        leftOpenSeconds = values.leftOpenSeconds();
        charging = values.charging();
        itemAllowance = values.itemAllowance();
        cutOffAlarmMinutes = values.cutOffAlarmMinutes();
        leaseWarningMinutes = values.leaseWarningMinutes();
    }

    Values values() {
        return new Values(
                pulseMillis, leftOpenSeconds, charging, itemAllowance, cutOffAlarmMinutes, leaseWarningMinutes);
    }

    UUID target() {
        return target;
    }

    long version() {
        return version;
    }

    Level level() {
        return level;
    }
}
