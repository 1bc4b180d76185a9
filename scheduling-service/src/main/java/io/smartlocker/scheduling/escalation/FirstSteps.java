package io.smartlocker.scheduling.escalation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.scheduling.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation begins with, so that somebody is told before anybody sets anything up: the holder at once, those who
 * set right who holds what after an hour, and the log. They can be changed and removed like all others, and do not return.
 */
@ApplicationScoped
public class FirstSteps {
    private static final int HOUR = 60;
    private static final int AT_ONCE = 10;

    private final EscalationSteps steps;
    private final Outbox outbox;

    FirstSteps(EscalationSteps steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /** Gives an organisation its first steps unless it had them, in the transaction under way. */
    public Uni<Void> give(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into escalation_begun (organization) values (:organization) on conflict do nothing")
                        .setParameter("organization", organization)
                        .executeUpdate())
                .flatMap(rows -> rows == 0 ? Uni.createFrom().voidItem() : add(organization));
    }

    private Uni<Void> add(UUID organization) {
        return Multi.createFrom()
                .iterable(List.of(
                        step(AT_ONCE, StepAction.TELL_HOLDER, null),
                        step(AT_ONCE, StepAction.RECORD, null),
                        step(HOUR, StepAction.TELL_PERMITTED, "custody:write")))
                .onItem()
                .transformToUniAndConcatenate(
                        step -> add(new EscalationStep(UuidV7.next(), organization, step, Instant.now())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> add(EscalationStep step) {
        return steps.add(step)
                .chain(() -> outbox.add(Acts.bySystem(
                        step.organization,
                        "escalation.created",
                        Subject.Kind.ESCALATION,
                        step.id,
                        Map.of("action", step.action.name()))));
    }

    private static StepRequest step(int afterMinutes, StepAction action, @Nullable String permission) {
        return new StepRequest(null, afterMinutes, action, null, null, permission);
    }
}
