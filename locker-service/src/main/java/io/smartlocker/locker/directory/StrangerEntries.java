package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.directory.SentEntries.Place;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The badges of those a kiosk does not serve, so that it refuses them with the true reason. Written after the persons. */
@ApplicationScoped
class StrangerEntries implements EntryComposer {
    private final Known known;
    private final SentEntries sentEntries;

    StrangerEntries(Known known, SentEntries sentEntries) {
        this.known = known;
        this.sentEntries = sentEntries;
    }

    @Override
    public Part part() {
        return Part.STRANGER;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        Set<UUID> kiosks = scope.kiosks().stream().map(Served::kiosk).collect(Collectors.toSet());
        Set<String> persons = scope.subjects().stream().map(Part.PERSON::key).collect(Collectors.toSet());
        return known.byId(UserState.class, scope.organization(), scope.subjects())
                .flatMap(people -> known.byField(
                                CredentialState.class, scope.organization(), "state ->> 'user'", people.keySet())
                        .flatMap(credentials -> sentEntries
                                .find(kiosks, persons)
                                .map(served -> drafts(people.values(), credentials, kiosks, served.keySet()))));
    }

    private static List<Draft> drafts(
            Collection<UserState> people, List<CredentialState> credentials, Set<UUID> kiosks, Set<Place> served) {
        Map<UUID, List<CredentialState>> byUser =
                credentials.stream().collect(Collectors.groupingBy(CredentialState::user));
        return people.stream()
                .filter(UserState::active)
                .flatMap(person -> {
                    List<String> badges = Verification.badges(byUser.getOrDefault(person.id(), List.of()));
                    return kiosks.stream()
                            .filter(kiosk -> !badges.isEmpty())
                            .filter(kiosk -> !served.contains(new Place(kiosk, Part.PERSON.key(person.id()))))
                            .map(kiosk -> Draft.of(
                                    kiosk, revision -> new DirectoryEntry.Stranger(person.id(), revision, badges)));
                })
                .toList();
    }
}
