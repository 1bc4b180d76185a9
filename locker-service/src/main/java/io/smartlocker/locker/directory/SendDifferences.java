package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.directory.SentEntries.Place;
import io.smartlocker.locker.directory.SentEntries.Revision;
import io.smartlocker.locker.directory.SentEntries.Sent;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Tells kiosks what differs from what they were told before, and nothing else. */
@ApplicationScoped
class SendDifferences {
    private final SentEntries sentEntries;
    private final Directories directories;
    private final Outbox outbox;

    SendDifferences(SentEntries sentEntries, Directories directories, Outbox outbox) {
        this.sentEntries = sentEntries;
        this.directories = directories;
        this.outbox = outbox;
    }

    /** What was sent: places that appeared or vanished, which other entries may follow. */
    record Difference(List<Place> appeared, List<Place> vanished) {}

    /**
     * Sends the drafts that differ, and tombstones for what was sent about these keys and is not drafted.
     *
     * @param concerned the kiosks that are told
     */
    Uni<Difference> send(UUID organization, Set<UUID> concerned, Set<String> keys, List<Draft> drafts) {
        return sentEntries.find(concerned, keys).flatMap(before -> {
            Map<Place, Draft> wanted = new LinkedHashMap<>();
            drafts.forEach(draft -> wanted.put(new Place(draft.kiosk(), draft.key()), draft));
            List<Draft> changed = wanted.entrySet().stream()
                    .filter(entry -> !entry.getValue().hash().equals(before.get(entry.getKey())))
                    .map(Map.Entry::getValue)
                    .toList();
            List<Place> vanished = before.keySet().stream()
                    .filter(place -> !wanted.containsKey(place))
                    .toList();
            List<Place> appeared = changed.stream()
                    .map(draft -> new Place(draft.kiosk(), draft.key()))
                    .filter(place -> !before.containsKey(place))
                    .toList();
            return write(organization, changed, vanished).replaceWith(new Difference(appeared, vanished));
        });
    }

    private Uni<Void> write(UUID organization, List<Draft> changed, List<Place> vanished) {
        if (changed.isEmpty() && vanished.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> kiosks = new TreeSet<>();
        changed.forEach(draft -> kiosks.add(draft.kiosk()));
        vanished.forEach(place -> kiosks.add(place.kiosk()));
        return directories.lock(kiosks).flatMap(locked -> {
            Map<UUID, Long> revisions = new HashMap<>(locked);
            List<OutboxMessage> messages = messages(organization, changed, vanished, revisions);
            return sentEntries
                    .keep(changed.stream()
                            .map(draft -> new Sent(draft.kiosk(), draft.key(), organization, draft.hash()))
                            .toList())
                    .chain(() -> sentEntries.forget(vanished.stream()
                            .map(place -> new Sent(place.kiosk(), place.key(), organization, ""))
                            .toList()))
                    .chain(() -> sentEntries.raise(revisions.entrySet().stream()
                            .map(entry -> new Revision(entry.getKey(), entry.getValue()))
                            .toList()))
                    .chain(() -> outbox.add(messages));
        });
    }

    private static List<OutboxMessage> messages(
            UUID organization, List<Draft> changed, List<Place> vanished, Map<UUID, Long> revisions) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (Draft draft : changed) {
            long revision = Objects.requireNonNull(revisions.merge(draft.kiosk(), 1L, Long::sum));
            messages.add(draft.message(organization, revision));
        }
        // A tombstone carries no revision, so none is counted: no kiosk could ever tell that it has come so far.
        for (Place place : vanished) {
            messages.add(Draft.tombstone(organization, place.kiosk(), place.key()));
        }
        return messages;
    }
}
