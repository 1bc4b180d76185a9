package io.smartlocker.device.bay;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeBay {
    private final Bays bays;
    private final MergePatch mergePatch;
    private final Placement placement;

    ChangeBay(Bays bays, MergePatch mergePatch, Placement placement) {
        this.bays = bays;
        this.mergePatch = mergePatch;
        this.placement = placement;
    }

    @Writes
    Uni<BayView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return bays.requireLocked(id, caller)
                .invoke(bay -> Versions.require(ifMatch, bay.version))
                .call(bay -> {
                    BayEdit edit = mergePatch.apply(BayEdit.of(bay), patch);
                    return !patch.isEmpty() && bay.setOutOfService(edit.outOfService())
                            ? tell(bay, caller)
                            : Uni.createFrom().voidItem();
                })
                .map(BayView::of);
    }

    private Uni<Void> tell(Bay bay, Caller caller) {
        String deed = bay.outOfService ? "bay.taken-out-of-service" : "bay.put-into-service";
        return placement.tell(List.of(bay), List.of(), Deed.of(caller, deed, Subject.Kind.BAY, bay.id, Map.of()));
    }
}
