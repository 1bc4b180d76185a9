package io.smartlocker.audit.log;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.activity.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Adds activities to the logs of their organisations, in the order given, each once. */
@ApplicationScoped
class AppendActivities {
    private final LogMonths months;
    private final LogTable table;

    AppendActivities(LogMonths months, LogTable table) {
        this.months = months;
        this.table = table;
    }

    /** Works in the transaction under way; the ends of the logs stay locked until it commits. */
    Uni<Void> append(List<Activity> activities) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Activity> byId = new LinkedHashMap<>();
        activities.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
        Set<UUID> organizations = new TreeSet<>();
        byId.values().forEach(activity -> organizations.add(activity.organization()));
        return months.require(now)
                .flatMap(prepared -> table.lockHeads(organizations))
                .flatMap(heads -> table.known(byId.keySet()).flatMap(known -> {
                    known.forEach(byId::remove);
                    return append(heads, List.copyOf(byId.values()), now);
                }));
    }

    private Uni<Void> append(List<LogHead> heads, List<Activity> activities, Instant now) {
        if (activities.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, LogHead> ends = new HashMap<>();
        heads.forEach(head -> ends.put(head.organization, head));
        List<LogEntry> entries = new ArrayList<>(activities.size());
        for (Activity activity : activities) {
            LogHead end = ends.get(activity.organization());
            LogEntry entry = LogEntry.after(Objects.requireNonNull(end), activity, details(activity), now);
            ends.put(entry.organization, LogHead.at(entry));
            entries.add(entry);
        }
        return table.add(entries, ends.values());
    }

    private static String details(Activity activity) {
        return Contracts.write(new TreeMap<>(activity.details()));
    }
}
