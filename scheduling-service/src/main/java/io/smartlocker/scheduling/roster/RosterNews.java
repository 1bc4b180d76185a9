package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.scheduling.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells others who works when: the state and the audit fact. */
@ApplicationScoped
class RosterNews {
    private final Outbox outbox;

    RosterNews(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> set(Collection<Roster> rosters, Caller caller) {
        return outbox.add(rosters.stream()
                .flatMap(roster -> Stream.of(
                        OutboxMessage.state(Topics.ROSTERS, roster.state()),
                        Outbox.message(activity("roster.set", roster, caller))))
                .toList());
    }

    Uni<Void> removed(Roster roster, Caller caller) {
        return outbox.add(tombstone(roster), Outbox.message(activity("roster.removed", roster, caller)));
    }

    /** A day that is over is no news, and nothing that somebody did. */
    Uni<Void> over(List<Roster> rosters) {
        return outbox.add(rosters.stream().map(RosterNews::tombstone).toList());
    }

    private static OutboxMessage tombstone(Roster roster) {
        return OutboxMessage.tombstone(Topics.ROSTERS, RosterState.class, roster.id, roster.organization);
    }

    private static Activity activity(String type, Roster roster, Caller caller) {
        Map<String, String> details = Map.of(
                "shift", roster.shift.toString(),
                "day", roster.day.toString(),
                "people", Integer.toString(roster.users.length));
        return Acts.by(caller, type, Subject.Kind.ROSTER, roster.id, details);
    }
}
