package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settles a fault, or opens it again. The last critical one that is resolved lets its device be handed out. */
@ApplicationScoped
class ResolveFault {
    private final Faults faults;
    private final Quarantine quarantine;
    private final ShowFaults show;
    private final Outbox outbox;

    ResolveFault(Faults faults, Quarantine quarantine, ShowFaults show, Outbox outbox) {
        this.faults = faults;
        this.quarantine = quarantine;
        this.show = show;
        this.outbox = outbox;
    }

    @Writes
    Uni<FaultView> resolve(UUID id, String note, @Nullable String ifMatch, Caller caller) {
        return change(id, "fault.resolved", fault -> fault.resolve(note.strip(), caller.id()), ifMatch, caller);
    }

    @Writes
    Uni<FaultView> reopen(UUID id, @Nullable String ifMatch, Caller caller) {
        return change(id, "fault.reopened", Fault::reopen, ifMatch, caller);
    }

    private Uni<FaultView> change(
            UUID id, String deed, Consumer<Fault> change, @Nullable String ifMatch, Caller caller) {
        return faults.requireLocked(id, caller)
                .invoke(fault -> Versions.require(ifMatch, fault.version))
                .invoke(change)
                .call(fault -> faults.flush())
                .call(quarantine::follow)
                .call(fault -> outbox.add(Deed.of(caller, deed, Subject.Kind.FAULT, id, Map.of())))
                .flatMap(show::show);
    }
}
