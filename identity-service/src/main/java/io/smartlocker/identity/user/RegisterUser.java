package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.credential.Badges;
import io.smartlocker.identity.organization.Numbering;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Brings a person into the house, inside a transaction under way and without asking who may do so. */
@ApplicationScoped
public class RegisterUser {
    private final Numbering numbering;
    private final Memberships memberships;
    private final RoleAssignments assignments;
    private final GiveFirstPassword giveFirstPassword;
    private final Badges badges;
    private final People people;

    RegisterUser(
            Numbering numbering,
            Memberships memberships,
            RoleAssignments assignments,
            GiveFirstPassword giveFirstPassword,
            Badges badges,
            People people) {
        this.numbering = numbering;
        this.memberships = memberships;
        this.assignments = assignments;
        this.giveFirstPassword = giveFirstPassword;
        this.badges = badges;
        this.people = people;
    }

    /** @param details what the activity shall say beyond the fact */
    public Uni<Person> register(Newcomer newcomer, Deed deed, Map<String, String> details) {
        return numbering
                .next(deed.organization(), Numbering.Noun.USER)
                .map(number -> User.of(deed.organization(), number, newcomer.profile()))
                .call(RegisterUser::persist)
                .call(user -> join(user, newcomer))
                .call(user -> assignments.replace(user.id, newcomer.roles()))
                .call(user -> giveFirstPassword.give(user, newcomer.password()))
                .flatMap(user -> people.tell(user, deed.done("user.created", Subject.Kind.USER, user.id, details)))
                .call(person -> attach(person.user(), newcomer, deed));
    }

    private static Uni<Void> persist(User user) {
        return Panache.getSession()
                .flatMap(session -> session.persist(user).flatMap(persisted -> session.flush()))
                .onFailure()
                .transform(UniqueIndex::clash);
    }

    private Uni<?> join(User user, Newcomer newcomer) {
        return Multi.createFrom()
                .iterable(newcomer.groups())
                .onItem()
                .transformToUniAndConcatenate(group -> memberships.add(user.id, group))
                .collect()
                .last();
    }

    private Uni<?> attach(User user, Newcomer newcomer, Deed deed) {
        return Multi.createFrom()
                .iterable(newcomer.badges())
                .onItem()
                .transformToUniAndConcatenate(badge -> badges.attach(badge, user, deed))
                .collect()
                .last();
    }
}
