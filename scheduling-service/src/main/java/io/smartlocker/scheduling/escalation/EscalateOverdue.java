package io.smartlocker.scheduling.escalation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.custody.OverdueDevice;
import io.smartlocker.scheduling.custody.OverdueDevices;
import io.smartlocker.scheduling.escalation.DueSteps.Due;
import io.smartlocker.scheduling.rounds.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does the steps whose time has come about devices that are not brought back. */
@ApplicationScoped
class EscalateOverdue implements Chore {
    private final DueSteps dueSteps;
    private final EscalationSteps steps;
    private final OverdueDevices overdueDevices;
    private final DoStep doStep;
    private final SchedulingConfig.Overdue config;

    EscalateOverdue(
            DueSteps dueSteps,
            EscalationSteps steps,
            OverdueDevices overdueDevices,
            DoStep doStep,
            SchedulingConfig config) {
        this.dueSteps = dueSteps;
        this.steps = steps;
        this.overdueDevices = overdueDevices;
        this.doStep = doStep;
        this.config = config.overdue();
    }

    @Override
    public String name() {
        return "escalations";
    }

    @Override
    public Duration pace() {
        return config.pace();
    }

    @Override
    public Uni<Boolean> work() {
        Instant now = Instant.now();
        return dueSteps.take(now, config.settles())
                .call(due -> doAll(due, now))
                .call(due -> dueSteps.forget(now))
                .map(due -> !due.isEmpty());
    }

    private Uni<Void> doAll(List<Due> due, Instant now) {
        return steps.some(due.stream().map(Due::step).collect(Collectors.toSet()))
                .flatMap(found -> overdueDevices
                        .of(due.stream().map(Due::custody).collect(Collectors.toSet()))
                        .flatMap(overdue -> doAll(
                                due,
                                found.stream().collect(Collectors.toMap(step -> step.id, Function.identity())),
                                overdue.stream().collect(Collectors.toMap(OverdueDevice::custody, Function.identity())),
                                now)));
    }

    private Uni<Void> doAll(
            List<Due> due, Map<UUID, EscalationStep> steps, Map<UUID, OverdueDevice> overdue, Instant now) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(each -> {
                    OverdueDevice device = overdue.get(each.custody());
                    EscalationStep step = steps.get(each.step());
                    return device == null || step == null
                            ? Uni.createFrom().voidItem()
                            : doStep.about(device, step, now);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }
}
