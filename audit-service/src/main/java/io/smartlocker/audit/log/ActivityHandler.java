package io.smartlocker.audit.log;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes every activity into the log. */
@ApplicationScoped
class ActivityHandler implements TopicHandler {
    private final AppendActivities appendActivities;

    ActivityHandler(AppendActivities appendActivities) {
        this.appendActivities = appendActivities;
    }

    @Override
    public String topic() {
        return Topics.ACTIVITY;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        return handleAll(List.of(event));
    }

    @Override
    public Uni<Void> handleAll(List<ReceivedEvent> events) {
        return appendActivities.append(
                events.stream().map(event -> event.as(Activity.class)).toList());
    }
}
