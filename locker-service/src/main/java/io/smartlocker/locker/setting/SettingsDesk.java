package io.smartlocker.locker.setting;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.writing.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the operations of all levels have in common. */
@ApplicationScoped
class SettingsDesk {
    private final ChangeSettings changeSettings;
    private final FindSettings findSettings;
    private final CurrentCaller caller;

    SettingsDesk(ChangeSettings changeSettings, FindSettings findSettings, CurrentCaller caller) {
        this.changeSettings = changeSettings;
        this.findSettings = findSettings;
        this.caller = caller;
    }

    Uni<RestResponse<SettingsView>> find(Level level, UUID id) {
        return findSettings.find(level, id, caller.get()).map(SettingsDesk::tagged);
    }

    Uni<RestResponse<SettingsView>> change(Level level, UUID id, Values values, @Nullable String ifMatch) {
        return changeSettings.change(level, id, values, ifMatch, caller.get()).map(SettingsDesk::tagged);
    }

    Uni<Void> clear(Level level, UUID id, @Nullable String ifMatch) {
        return changeSettings
                .change(level, id, Values.NONE, ifMatch, caller.get())
                .replaceWithVoid();
    }

    /** The organisation whose settings the caller means. */
    UUID organization() {
        return caller.get().organization();
    }

    private static RestResponse<SettingsView> tagged(SettingsView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
