package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.LDAPException;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.directorysync.KnownPeople.Known;
import io.smartlocker.identity.directorysync.KnownPeople.Memory;
import io.smartlocker.identity.user.Upsert;
import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.identity.user.Upsert.Result;
import io.smartlocker.identity.user.UpsertPeople;
import io.smartlocker.identity.user.UpsertPeople.Terms;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a directory sync: reads first, then looks whether too many would be locked out, and only then writes. What
 * could not be written is tried again by the next run, since nothing is remembered of it.
 */
@ApplicationScoped
class RunSync {
    /** No hash is like this: whoever comes back is always looked at. */
    private static final String GONE = "";

    private final OpenDirectory openDirectory;
    private final DirectorySyncs syncs;
    private final SyncRuns runs;
    private final KnownPeople knownPeople;
    private final Users users;
    private final UpsertPeople upsertPeople;
    private final BackgroundTransaction transaction;
    private final int batch;

    RunSync(
            OpenDirectory openDirectory,
            DirectorySyncs syncs,
            SyncRuns runs,
            KnownPeople knownPeople,
            Users users,
            UpsertPeople upsertPeople,
            BackgroundTransaction transaction,
            IdentityConfig config) {
        this.openDirectory = openDirectory;
        this.syncs = syncs;
        this.runs = runs;
        this.knownPeople = knownPeople;
        this.users = users;
        this.upsertPeople = upsertPeople;
        this.transaction = transaction;
        this.batch = config.directories().page();
    }

    /**
     * How a run has ended.
     *
     * @param version up to where the directory's changes have been followed, if they can be
     */
    record Ended(
            RunState state,
            boolean complete,
            SyncReport report,
            @Nullable String detail,
            Optional<Directory.Version> version) {}

    /** Runs it, on a thread that may wait. */
    Ended run(DirectorySync sync, UUID run, boolean dryRun) throws LDAPException {
        Mapping mapping = syncs.mapping(sync);
        SyncPlan plan = new SyncPlan(transaction.run(() -> knownPeople.of(sync)));
        SyncReport report = new SyncReport();
        Optional<Directory.Version> version;
        boolean complete;
        try (Directory directory = openDirectory.open(sync)) {
            version = directory.version();
            ReadPeople reading = new ReadPeople(directory, sync, mapping);
            Long cursor = cursor(sync, version);
            complete = cursor == null || reading.groupsChangedSince(cursor);
            reading.groups();
            if (complete || cursor == null) {
                reading.people(plan::take);
            } else {
                reading.peopleSince(cursor, plan::take);
            }
        }
        report.unchanged(plan.unchanged());
        if (plan.isTooMany(complete, sync.deactivationPercent)) {
            String detail = "It would deactivate %d of %d people, more than %d %%. Nothing was changed."
                    .formatted(plan.deactivations(complete), plan.activeBefore(), sync.deactivationPercent);
            return new Ended(RunState.STOPPED, complete, report, detail, Optional.empty());
        }
        write(sync, run, dryRun, mapping, plan, complete, report);
        return new Ended(RunState.DONE, complete, report, null, version);
    }

    /** From where changes can be followed; null when all has to be compared. */
    private static @Nullable Long cursor(DirectorySync sync, Optional<Directory.Version> version) {
        boolean sameServer = version.isPresent() && version.get().invocation().equals(sync.cursorInvocation);
        return sameServer && !sync.isFullDue(Instant.now()) ? sync.cursorUsn : null;
    }

    private void write(
            DirectorySync sync,
            UUID run,
            boolean dryRun,
            Mapping mapping,
            SyncPlan plan,
            boolean complete,
            SyncReport report) {
        PersonUpserts upserts = new PersonUpserts(mapping);
        Terms terms = new Terms(Deed.bySystem(sync.organization), null, dryRun);
        Set<UUID> taken = new HashSet<>();
        for (List<FoundPerson> some : batches(plan.changed())) {
            Map<String, UUID> adoptable = adoptable(some, plan, sync);
            List<Upsert<FoundPerson>> wanted = some.stream()
                    .map(person ->
                            upserts.of(person, userOf(person, plan, complete, adoptable, taken), plan.before(person)))
                    .toList();
            report.add(upsertPeople.upsert(wanted, terms, outcomes -> keep(sync, run, dryRun, outcomes)));
        }
        for (List<Map.Entry<String, Known>> some : batches(plan.missing(complete))) {
            List<Upsert<FoundPerson>> wanted = some.stream()
                    .map(entry -> PersonUpserts.missing(
                            gone(entry.getKey()), entry.getValue().user()))
                    .toList();
            report.add(upsertPeople.upsert(wanted, terms, outcomes -> keep(sync, run, dryRun, outcomes)));
        }
    }

    /** By employee id, people who are here already and whom this directory may turn out to mean. */
    private Map<String, UUID> adoptable(List<FoundPerson> some, SyncPlan plan, DirectorySync sync) {
        Set<String> ids = new HashSet<>();
        some.stream()
                .filter(person -> plan.before(person).isEmpty())
                .map(person -> person.fields().getOrDefault("employeeId", ""))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return transaction.run(() -> users.idsByEmployeeId(ids, sync.organization));
    }

    private static @Nullable UUID userOf(
            FoundPerson person, SyncPlan plan, boolean complete, Map<String, UUID> adoptable, Set<UUID> taken) {
        Optional<Known> before = plan.before(person);
        if (before.isPresent()) {
            return before.get().user();
        }
        UUID adopted = adoptable.get(person.fields().getOrDefault("employeeId", ""));
        return adopted != null && !plan.isLinkedElsewhere(adopted, complete) && taken.add(adopted) ? adopted : null;
    }

    private Uni<Void> keep(DirectorySync sync, UUID run, boolean dryRun, List<Outcome<FoundPerson>> outcomes) {
        Uni<Void> alive = runs.alive(run);
        return dryRun
                ? alive
                : alive.flatMap(told -> knownPeople.remember(
                        sync,
                        outcomes.stream()
                                .filter(outcome -> outcome.result() != Result.FAILED && outcome.user() != null)
                                .map(RunSync::memory)
                                .toList()));
    }

    private static Memory memory(Outcome<FoundPerson> outcome) {
        FoundPerson person = outcome.source();
        UUID user = Optional.ofNullable(outcome.user()).orElseThrow();
        return new Memory(person.externalId(), user, person.dn().isEmpty() ? GONE : person.hash(), person.active());
    }

    private static FoundPerson gone(String externalId) {
        return new FoundPerson(externalId, "", false, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    private <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += batch) {
            batches.add(all.subList(from, Math.min(all.size(), from + batch)));
        }
        return batches;
    }
}
