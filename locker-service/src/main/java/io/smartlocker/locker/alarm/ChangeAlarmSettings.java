package io.smartlocker.locker.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeAlarmSettings {
    private final AlarmSettingsOf settingsOf;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeAlarmSettings(AlarmSettingsOf settingsOf, MergePatch mergePatch, Outbox outbox) {
        this.settingsOf = settingsOf;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<AlarmSettingsView> change(@Nullable String ifMatch, JsonNode patch, Caller caller) {
        return settingsOf
                .organization(caller.organization())
                .invoke(settings -> Versions.require(ifMatch, settings.version()))
                .invoke(settings -> settings.write(mergePatch.apply(settings.request(), patch)))
                .call(settingsOf::persistAndFlush)
                .call(settings -> outbox.add(Acts.by(
                        caller, "alarm-settings.changed", Kind.ORGANIZATION, settings.organization(), Map.of())))
                .map(AlarmSettingsView::of);
    }
}
