package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The settings of each organisation. */
@ApplicationScoped
class AlarmSettingsOf implements PanacheRepositoryBase<AlarmSettings, UUID> {
    private final LockerConfig.Alarm config;

    AlarmSettingsOf(LockerConfig config) {
        this.config = config.alarm();
    }

    /** What holds; not stored yet when the organisation has set nothing. */
    Uni<AlarmSettings> organization(UUID id) {
        return findById(id).onItem().ifNull().continueWith(() -> AlarmSettings.defaults(id, config));
    }
}
