package io.smartlocker.scheduling.escalation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import io.smartlocker.scheduling.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes steps. A step is done about what is overdue already, too. */
@ApplicationScoped
class WriteStep {
    private final EscalationSteps steps;
    private final StepCheck check;
    private final Outbox outbox;

    WriteStep(EscalationSteps steps, StepCheck check, Outbox outbox) {
        this.steps = steps;
        this.check = check;
        this.outbox = outbox;
    }

    @Writes
    Uni<StepView> add(StepRequest request, Caller caller) {
        return check.check(request, caller)
                .map(checked -> new EscalationStep(UuidV7.next(), caller.organization(), request, Instant.now()))
                .call(steps::add)
                .call(step -> outbox.add(activity("escalation.created", step, caller)))
                .map(StepView::of);
    }

    /** @param change makes of the request that would give the present step the one that gives the wanted */
    @Writes
    Uni<StepView> change(UUID id, @Nullable String ifMatch, UnaryOperator<StepRequest> change, Caller caller) {
        return steps.require(id, caller)
                .invoke(step -> Versions.require(ifMatch, step.version))
                .call(step -> change(step, change.apply(StepRequest.of(step)), caller))
                .map(StepView::of);
    }

    private Uni<Void> change(EscalationStep step, StepRequest wanted, Caller caller) {
        return check.check(wanted, caller)
                .flatMap(checked -> step.change(wanted, Instant.now())
                        ? steps.flush().chain(() -> outbox.add(activity("escalation.changed", step, caller)))
                        : Uni.createFrom().voidItem());
    }

    @Writes
    Uni<Void> remove(UUID id, @Nullable String ifMatch, Caller caller) {
        return steps.require(id, caller)
                .invoke(step -> Versions.require(ifMatch, step.version))
                .call(steps::remove)
                .flatMap(step -> outbox.add(activity("escalation.removed", step, caller)));
    }

    private static Activity activity(String type, EscalationStep step, Caller caller) {
        Map<String, String> details =
                Map.of("action", step.action.name(), "afterMinutes", Integer.toString(step.afterMinutes));
        return Acts.by(caller, type, Subject.Kind.ESCALATION, step.id, details);
    }
}
