package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Offsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The kiosk's replica: applies what arrives and hands out snapshots. Changes come from one thread at a time. */
public final class Replica {
    private static final Logger LOG = Logger.getLogger(Replica.class);

    private final Journal journal;
    private final EnrolmentFile enrolment;
    private final DirectoryStore store;
    private final Offsets offsets;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final People people;
    private Map<String, HeldEntry.Opened> entries;
    private volatile Directory current;
    private volatile boolean damaged;

    public Replica(Journal journal, EnrolmentFile enrolment) {
        this.journal = journal;
        this.enrolment = enrolment;
        store = new DirectoryStore(journal);
        offsets = new Offsets(journal);
        people = new People(journal, store.seal(), this::noteDamaged);
        DirectoryStore.Kept kept = store.all();
        entries = kept.entries();
        if (!kept.damaged().isEmpty()) {
            readAgain(kept.damaged());
        }
        current = index(entries.values(), store.revision());
    }

    /** What is damaged is dropped, and with it how far the directory was read: its topic has all of it. */
    private void readAgain(List<String> damaged) {
        LOG.errorf(
                "The directory has entries that are damaged on the disk; it does without them until it is read again. keys=%s",
                damaged);
        Optional<Enrolment.Topics> topics = enrolment.current().map(Enrolment::topics);
        journal.change(connection -> {
            for (String key : damaged) {
                store.remove(connection, key);
            }
            if (topics.isPresent()) {
                offsets.forget(connection, topics.get().directory());
            }
        });
    }

    private void noteDamaged(String key) {
        LOG.errorf("Somebody's entry in the directory is damaged on the disk, and is to be read again. key=%s", key);
        damaged = true;
    }

    /** Whether something was found damaged since all of it was read; only {@link #rebuild} mends it. */
    public boolean damaged() {
        return damaged;
    }

    /** The snapshot to decide on. */
    public Directory current() {
        return current;
    }

    /** Calls back, on the thread that brought them, after changes became visible. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Applies records in order. Each entry older than the one held, and each that carries trust it cannot show, is
     * refused and logged.
     *
     * @param alongside what is written in the same transaction: the offset the records came with
     */
    public synchronized void apply(List<DirectoryRecord> records, Journal.Change alongside) {
        publish(new HashMap<>(entries), current.revision(), records, connection -> {}, alongside);
    }

    /** Replaces everything by what these records make, in one transaction: nobody deleted meanwhile stays in. */
    public synchronized void rebuild(List<DirectoryRecord> records, Journal.Change alongside) {
        damaged = false;
        publish(new HashMap<>(), 0, records, store::clear, alongside);
    }

    private void publish(
            Map<String, HeldEntry.Opened> next,
            long revision,
            Collection<DirectoryRecord> records,
            Journal.Change before,
            Journal.Change alongside) {
        AtomicLong reached = new AtomicLong(revision);
        journal.change(connection -> {
            before.run(connection);
            Admission admission = new Admission(credentials());
            for (DirectoryRecord each : records) {
                DirectoryEntry entry = each.entry();
                if (entry == null) {
                    next.remove(each.key());
                    store.remove(connection, each.key());
                    continue;
                }
                Optional<Admission.Admitted> admitted = admission.admit(entry, held(connection, entry, next));
                if (admitted.isPresent()) {
                    keep(connection, admitted.get(), next);
                    reached.accumulateAndGet(entry.revision(), Math::max);
                }
            }
            store.keepRevision(connection, reached.get());
            alongside.run(connection);
        });
        entries = next;
        current = index(next.values(), reached.get());
        listeners.forEach(Runnable::run);
    }

    private @Nullable HeldEntry held(Connection connection, DirectoryEntry entry, Map<String, HeldEntry.Opened> opened)
            throws SQLException {
        return EntrySeal.isSomebody(entry) ? store.somebody(connection, entry.key()) : opened.get(entry.key());
    }

    private void keep(Connection connection, Admission.Admitted admitted, Map<String, HeldEntry.Opened> opened)
            throws SQLException {
        DirectoryEntry entry = admitted.entry();
        store.save(connection, admitted);
        if (!EntrySeal.isSomebody(entry)) {
            opened.put(entry.key(), new HeldEntry.Opened(entry, admitted.shown()));
        }
    }

    private Directory index(Collection<HeldEntry.Opened> opened, long revision) {
        Admission admission = new Admission(credentials());
        return new Directory(
                people,
                opened.stream().map(HeldEntry.Opened::entry).toList(),
                admission.keysIn(opened),
                admission.leaseIn(opened),
                revision);
    }

    private Optional<Credentials> credentials() {
        return enrolment.current().map(known -> new Credentials(known, enrolment::keys));
    }

    /** One line about what is held, for the log. */
    public void describe() {
        Directory held = current;
        LOG.infof(
                "Directory held. people=%d bays=%d devices=%d leaseUntil=%s",
                held.peopleCount(),
                held.bays().size(),
                held.devices().size(),
                held.leaseUntil().orElse(null));
    }
}
