package io.smartlocker.scheduling.escalation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.Acts;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.custody.OverdueDevice;
import io.smartlocker.scheduling.notice.Notices;
import io.smartlocker.scheduling.people.Crews;
import io.smartlocker.scheduling.people.Responsible;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Does one step about one overdue device: tells people, or writes it into the log. Works in the transaction under way. */
@ApplicationScoped
class DoStep {
    private final Projections projections;
    private final Crews crews;
    private final Responsible responsible;
    private final Outbox outbox;
    private final Duration noticeLife;

    DoStep(Projections projections, Crews crews, Responsible responsible, Outbox outbox, SchedulingConfig config) {
        this.projections = projections;
        this.crews = crews;
        this.responsible = responsible;
        this.outbox = outbox;
        this.noticeLife = config.overdue().noticeLife();
    }

    Uni<Void> about(OverdueDevice overdue, EscalationStep step, Instant now) {
        return recipients(overdue, step).flatMap(recipients -> details(overdue).flatMap(details -> {
            List<OutboxMessage> messages = new ArrayList<>(
                    Notices.of(overdue.organization(), recipients, kind(step), details, now.plus(noticeLife)));
            messages.add(Outbox.message(activity(overdue, step, recipients.size())));
            return outbox.add(messages);
        }));
    }

    private Uni<List<UUID>> recipients(OverdueDevice overdue, EscalationStep step) {
        return switch (step.action) {
            case TELL_HOLDER -> Uni.createFrom().item(List.of(overdue.holder()));
            case TELL_USER -> Uni.createFrom().item(List.of(Objects.requireNonNull(step.user)));
            case TELL_GROUP ->
                crews.members(List.of(Objects.requireNonNull(step.group)), overdue.organization())
                        .map(members -> members.stream().map(UserState::id).toList());
            case TELL_PERMITTED ->
                responsible.of(Objects.requireNonNull(step.permission), overdue.location(), overdue.organization());
            case RECORD -> Uni.createFrom().item(List.of());
        };
    }

    private static Notice.Kind kind(EscalationStep step) {
        return step.action == StepAction.TELL_HOLDER
                ? Notice.Kind.DEVICE_OVERDUE
                : Notice.Kind.DEVICE_OVERDUE_ESCALATED;
    }

    /** Names of people are no part of it: whoever writes the mail knows them. */
    private Uni<Map<String, String>> details(OverdueDevice overdue) {
        return projections
                .find(DeviceState.class, overdue.device(), overdue.organization())
                .flatMap(device -> place(overdue).map(place -> {
                    Map<String, String> details = new HashMap<>();
                    details.put(
                            "assetTag",
                            device.map(DeviceState::assetTag)
                                    .orElse(overdue.device().toString()));
                    details.put("holder", overdue.holder().toString());
                    details.put("dueAt", overdue.dueAt().toString());
                    place.ifPresent(known -> {
                        details.put("location", known.name());
                        details.put("timeZone", known.timeZone());
                    });
                    return details;
                }));
    }

    private Uni<Optional<LocationState>> place(OverdueDevice overdue) {
        UUID location = overdue.location();
        return location == null
                ? Uni.createFrom().item(Optional.empty())
                : projections.find(LocationState.class, location, overdue.organization());
    }

    private static Activity activity(OverdueDevice overdue, EscalationStep step, int told) {
        Map<String, String> details = new HashMap<>();
        details.put("device", overdue.device().toString());
        details.put("holder", overdue.holder().toString());
        details.put("dueAt", overdue.dueAt().toString());
        details.put("afterMinutes", Integer.toString(step.afterMinutes));
        details.put("step", step.id.toString());
        if (overdue.location() != null) {
            details.put("location", overdue.location().toString());
        }
        if (step.action != StepAction.RECORD) {
            details.put("action", step.action.name());
            details.put("told", Integer.toString(told));
        }
        String type = step.action == StepAction.RECORD ? "custody.overdue" : "custody.escalated";
        return Acts.bySystem(overdue.organization(), type, Subject.Kind.CUSTODY, overdue.custody(), details);
    }
}
