package io.smartlocker.scheduling.forecast;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.Acts;
import io.smartlocker.scheduling.notice.Notices;
import io.smartlocker.scheduling.people.Responsible;
import io.smartlocker.scheduling.shift.PlannedShift;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the log, and those who plan shifts at the location, of a shortfall. Works in the transaction under way. */
@ApplicationScoped
class TellShortfall {
    private static final String PLANNERS = "shifts:write";

    private final Projections projections;
    private final Responsible responsible;
    private final Outbox outbox;

    TellShortfall(Projections projections, Responsible responsible, Outbox outbox) {
        this.projections = projections;
        this.responsible = responsible;
        this.outbox = outbox;
    }

    Uni<Void> of(Figure figure) {
        PlannedShift shift = figure.demand().duty().shift();
        return responsible.of(PLANNERS, shift.location(), shift.organization()).flatMap(planners -> details(figure)
                .flatMap(details -> {
                    List<OutboxMessage> messages = new ArrayList<>(Notices.of(
                            shift.organization(),
                            planners,
                            Notice.Kind.SHORTFALL,
                            details,
                            figure.demand().start()));
                    messages.add(Outbox.message(activity(figure, planners.size())));
                    return outbox.add(messages);
                }));
    }

    private Uni<Map<String, String>> details(Figure figure) {
        PlannedShift shift = figure.demand().duty().shift();
        return projections
                .find(LocationState.class, shift.location(), shift.organization())
                .flatMap(location -> projections
                        .find(DeviceTypeState.class, figure.demand().deviceType(), shift.organization())
                        .map(type -> {
                            Map<String, String> details = new HashMap<>(numbers(figure));
                            details.put("shift", shift.state().name());
                            details.put("startsAt", figure.demand().start().toString());
                            details.put("timeZone", shift.zone().getId());
                            details.put(
                                    "location",
                                    location.map(LocationState::name).orElse(""));
                            details.put(
                                    "deviceType",
                                    type.map(DeviceTypeState::name).orElse(""));
                            return details;
                        }));
    }

    private static Map<String, String> numbers(Figure figure) {
        return Map.of(
                "needed", Integer.toString(figure.demand().needed()),
                "expected", Integer.toString(figure.expected()),
                "missing", Integer.toString(figure.shortfall()));
    }

    private static Activity activity(Figure figure, int told) {
        PlannedShift shift = figure.demand().duty().shift();
        Map<String, String> details = new HashMap<>(numbers(figure));
        details.put("location", shift.location().toString());
        details.put("day", figure.demand().duty().day().toString());
        details.put("startsAt", figure.demand().start().toString());
        details.put("deviceType", figure.demand().deviceType().toString());
        details.put("told", Integer.toString(told));
        return Acts.bySystem(shift.organization(), "shortfall.forecast", Subject.Kind.SHIFT, shift.id(), details);
    }
}
