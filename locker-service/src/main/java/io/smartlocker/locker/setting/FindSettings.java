package io.smartlocker.locker.setting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is set somewhere, and what holds there. */
@ApplicationScoped
class FindSettings {
    private final Settings settings;
    private final FindTarget findTarget;

    FindSettings(Settings settings, FindTarget findTarget) {
        this.settings = settings;
        this.findTarget = findTarget;
    }

    @WithSession
    Uni<SettingsView> find(Level level, UUID id, Caller caller) {
        return findTarget.find(level, id, caller).flatMap(this::view);
    }

    /** In the session under way. */
    Uni<SettingsView> view(Target target) {
        return settings.of(List.of(target)).flatMap(inheritance -> settings.findById(target.id())
                .map(own -> new SettingsView(
                        target.level(),
                        own == null ? Values.NONE : own.values(),
                        inheritance.of(target),
                        own == null ? 0 : own.version())));
    }
}
