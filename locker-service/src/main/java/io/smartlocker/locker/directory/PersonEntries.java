package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.known.Known;
import io.smartlocker.locker.known.RightsHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The people who may use a kiosk: those with a grant for one of its lockers, and those whom a role lets open, charge or open
 * everything there, who need none. Who holds a device when the last grant goes stays, without grants, until the device is
 * back, since returns are always accepted.
 */
@ApplicationScoped
class PersonEntries implements EntryComposer {
    private final Known known;
    private final SentEntries sentEntries;

    PersonEntries(Known known, SentEntries sentEntries) {
        this.known = known;
        this.sentEntries = sentEntries;
    }

    @Override
    public Part part() {
        return Part.PERSON;
    }

    /** All that is needed to write about some people, read at once. */
    private record Sources(
            Scope scope,
            Collection<UserState> people,
            GrantedLockers granted,
            Map<UUID, List<CredentialState>> credentials,
            Set<SentEntries.Place> kept) {}

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        UUID organization = scope.organization();
        Set<UUID> kiosks = scope.kiosks().stream().map(Served::kiosk).collect(Collectors.toSet());
        return known.byId(UserState.class, organization, scope.subjects())
                .flatMap(people -> granted(scope, people.values()).flatMap(granted -> known.byField(
                                CredentialState.class, organization, "state ->> 'user'", people.keySet())
                        .flatMap(credentials -> holders(scope, kiosks, people.keySet())
                                .map(kept -> drafts(new Sources(
                                        scope,
                                        people.values(),
                                        granted,
                                        credentials.stream().collect(Collectors.groupingBy(CredentialState::user)),
                                        kept))))));
    }

    private Uni<GrantedLockers> granted(Scope scope, Collection<UserState> people) {
        UUID organization = scope.organization();
        Set<UUID> users = people.stream().map(UserState::id).collect(Collectors.toSet());
        Set<UUID> groups =
                people.stream().flatMap(person -> person.groups().stream()).collect(Collectors.toSet());
        Set<UUID> kiosks = scope.kiosks().stream().map(Served::kiosk).collect(Collectors.toSet());
        return known.byField(GrantState.class, organization, "state #>> '{subject,user}'", users)
                .flatMap(direct -> known.byField(GrantState.class, organization, "state #>> '{subject,group}'", groups)
                        .flatMap(byGroup -> known.byField(LockerState.class, organization, "state ->> 'kiosk'", kiosks)
                                .map(lockers -> new GrantedLockers(direct, byGroup, lockers))));
    }

    /** Where people stand who hold a device. */
    private Uni<Set<SentEntries.Place>> holders(Scope scope, Set<UUID> kiosks, Set<UUID> people) {
        return known.byField(DeviceState.class, scope.organization(), "state ->> 'holder'", people)
                .flatMap(devices -> sentEntries
                        .find(
                                kiosks,
                                devices.stream()
                                        .map(DeviceState::holder)
                                        .filter(Objects::nonNull)
                                        .map(Part.PERSON::key)
                                        .collect(Collectors.toSet()))
                        .map(Map::keySet));
    }

    private static List<Draft> drafts(Sources sources) {
        return sources.people().stream()
                .flatMap(person -> {
                    Map<UUID, List<Person.Grant>> grants = sources.granted().byKiosk(person);
                    List<CredentialState> credentials = sources.credentials().getOrDefault(person.id(), List.of());
                    return sources.scope().kiosks().stream()
                            .filter(served -> grants.containsKey(served.kiosk())
                                    || mayOrder(person, served)
                                    || isKept(person, served, sources))
                            .map(served ->
                                    draft(served, person, credentials, grants.getOrDefault(served.kiosk(), List.of())));
                })
                .toList();
    }

    private static boolean mayOrder(UserState person, Served served) {
        return !RightsHere.orders(person, served.location()).isEmpty();
    }

    private static boolean isKept(UserState person, Served served, Sources sources) {
        return sources.kept().contains(new SentEntries.Place(served.kiosk(), Part.PERSON.key(person.id())));
    }

    private static Draft draft(
            Served served, UserState person, List<CredentialState> credentials, List<Person.Grant> grants) {
        return Draft.of(
                served.kiosk(),
                revision -> new DirectoryEntry.Person(
                        person.id(),
                        revision,
                        person.employeeId(),
                        person.name(),
                        person.active(),
                        person.validFrom(),
                        person.validUntil(),
                        person.visitFrom(),
                        person.visitUntil(),
                        person.itemAllowance(),
                        RightsHere.takeAnytime(person, served.location()),
                        person.groups().stream().sorted().toList(),
                        Verification.badges(credentials),
                        Verification.pin(credentials),
                        grants,
                        RightsHere.orders(person, served.location())));
    }
}
