package io.smartlocker.scheduling.escalation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindSteps {
    private final EscalationSteps steps;

    FindSteps(EscalationSteps steps) {
        this.steps = steps;
    }

    @WithSession
    Uni<Page<StepView>> list(StepQuery query, Caller caller) {
        return query.listing(caller).find(query).flatMap(found -> steps.some(found.ids())
                .map(rows -> found.page(rows, step -> step.id, StepView::of)));
    }

    @WithSession
    Uni<StepView> one(UUID id, Caller caller) {
        return steps.require(id, caller).map(StepView::of);
    }
}
