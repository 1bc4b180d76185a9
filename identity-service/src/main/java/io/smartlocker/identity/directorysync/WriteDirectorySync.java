package io.smartlocker.identity.directorysync;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes directory syncs. */
@ApplicationScoped
class WriteDirectorySync {
    private final DirectorySyncs syncs;
    private final KnownPeople knownPeople;
    private final SyncRules rules;
    private final KeyEncryption encryption;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    WriteDirectorySync(
            DirectorySyncs syncs,
            KnownPeople knownPeople,
            SyncRules rules,
            KeyEncryption encryption,
            MergePatch mergePatch,
            Outbox outbox) {
        this.syncs = syncs;
        this.knownPeople = knownPeople;
        this.rules = rules;
        this.encryption = encryption;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    /** @throws ProblemException 400, 403 for somebody who may not do everything, 409 if the name is taken */
    @Writes
    Uni<DirectorySyncView> add(DirectorySyncRequest request, Caller caller) {
        SyncRules.requireStanding(caller);
        if (request.password() == null) {
            throw ProblemException.of(CommonProblem.INVALID, "password", "must not be null");
        }
        DirectorySync sync = DirectorySync.of(caller.organization());
        return rules.check(request, caller.organization())
                .invoke(() -> write(sync, request))
                .flatMap(checked -> Panache.getSession())
                .flatMap(session -> session.persist(sync))
                .flatMap(persisted -> tell("directory-sync.created", sync, caller));
    }

    /** @param ifMatch the version that the change was made for, absent when the caller does not care */
    @Writes
    Uni<DirectorySyncView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        SyncRules.requireStanding(caller);
        return syncs.require(id, caller.organization()).flatMap(sync -> {
            Versions.require(ifMatch, sync.version);
            DirectorySyncRequest request = mergePatch.apply(DirectorySyncRequest.of(sync, syncs.mapping(sync)), patch);
            requirePasswordForNewPlace(sync, request);
            return rules.check(request, caller.organization())
                    .invoke(() -> write(sync, request))
                    .flatMap(checked -> tell("directory-sync.changed", sync, caller));
        });
    }

    /** People stay; the directory's names for them are forgotten. */
    @Writes
    Uni<Void> remove(UUID id, Caller caller) {
        SyncRules.requireStanding(caller);
        return syncs.require(id, caller.organization())
                .call(knownPeople::forget)
                .call(syncs::delete)
                .flatMap(sync -> outbox.add(Deed.by(caller)
                        .done(
                                "directory-sync.removed",
                                Subject.Kind.ORGANIZATION,
                                caller.organization(),
                                Map.of("sync", id.toString()))));
    }

    /** Else somebody could have the password, which he cannot see, sent to a machine of his own. */
    private static void requirePasswordForNewPlace(DirectorySync sync, DirectorySyncRequest request) {
        boolean samePlace = sync.url.equalsIgnoreCase(request.url())
                && sync.startTls == Boolean.TRUE.equals(request.startTls())
                && Objects.equals(sync.caCertificate, request.caCertificate());
        if (!samePlace && request.password() == null) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "password", "Give it again when the directory is another.");
        }
    }

    private void write(DirectorySync sync, DirectorySyncRequest request) {
        sync.write(request, syncs.write(request.mapping()));
        if (request.password() != null) {
            sync.sealedPassword = encryption.seal(request.password().getBytes(StandardCharsets.UTF_8), sync.place());
        }
    }

    private Uni<DirectorySyncView> tell(String deed, DirectorySync sync, Caller caller) {
        return syncs.flush()
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> outbox.add(Deed.by(caller)
                        .done(
                                deed,
                                Subject.Kind.ORGANIZATION,
                                caller.organization(),
                                Map.of("sync", sync.id.toString()))))
                .map(told -> DirectorySyncView.of(sync, syncs.mapping(sync)));
    }
}
