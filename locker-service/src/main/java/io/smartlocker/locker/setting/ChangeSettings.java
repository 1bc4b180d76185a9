package io.smartlocker.locker.setting;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets at one level, in the place of what was set there. With nothing to set, everything is inherited again. */
@ApplicationScoped
class ChangeSettings {
    private final Settings settings;
    private final FindTarget findTarget;
    private final FindSettings findSettings;
    private final List<SettingsListener> listeners;
    private final Outbox outbox;

    ChangeSettings(
            Settings settings,
            FindTarget findTarget,
            FindSettings findSettings,
            @All List<SettingsListener> listeners,
            Outbox outbox) {
        this.settings = settings;
        this.findTarget = findTarget;
        this.findSettings = findSettings;
        this.listeners = listeners;
        this.outbox = outbox;
    }

    @Writes
    Uni<SettingsView> change(Level level, UUID id, Values values, @Nullable String ifMatch, Caller caller) {
        values.requireFor(level);
        if (level == Level.ORGANIZATION) {
            Reach.of(caller).requireEverywhere();
        }
        return findTarget
                .find(level, id, caller)
                .call(target -> settings.findById(target.id(), LockModeType.PESSIMISTIC_WRITE)
                        .flatMap(set -> change(target, set, values, ifMatch, caller)))
                .flatMap(findSettings::view);
    }

    private Uni<Void> change(
            Target target, @Nullable PlaceSettings set, Values values, @Nullable String ifMatch, Caller caller) {
        Versions.require(ifMatch, set == null ? 0 : set.version());
        if (values.equals(set == null ? Values.NONE : set.values())) {
            return Uni.createFrom().voidItem();
        }
        PlaceSettings changed = set == null ? new PlaceSettings(target) : set;
        changed.set(values);
        return (set == null ? settings.persistAndFlush(changed).replaceWithVoid() : settings.flush())
                .chain(() -> tell(target))
                .chain(() -> outbox.add(act(target, caller)));
    }

    private Uni<Void> tell(Target target) {
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.changed(target))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Activity act(Target target, Caller caller) {
        Subject.Kind kind =
                switch (target.level()) {
                    case ORGANIZATION -> Subject.Kind.ORGANIZATION;
                    case LOCATION -> Subject.Kind.LOCATION;
                    case LOCKER -> Subject.Kind.LOCKER;
                    case BAY -> Subject.Kind.BAY;
                };
        return Acts.by(caller, "settings.changed", kind, target.id(), Map.of());
    }
}
