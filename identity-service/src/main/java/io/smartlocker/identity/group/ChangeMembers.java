package io.smartlocker.identity.group;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Memberships;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Person;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Puts people into groups and takes them out. Doing so twice is the same as once, and is told once. */
@ApplicationScoped
public class ChangeMembers {
    private final Groups groups;
    private final Users users;
    private final Memberships memberships;
    private final People people;

    ChangeMembers(Groups groups, Users users, Memberships memberships, People people) {
        this.groups = groups;
        this.users = users;
        this.memberships = memberships;
        this.people = people;
    }

    /** What is to be done with a membership. */
    public enum Change {
        ADD("group.member-added"),
        REMOVE("group.member-removed");

        private final String deed;

        Change(String deed) {
            this.deed = deed;
        }
    }

    @Writes
    public Uni<UserView> change(Change change, UUID group, UUID user, Caller caller) {
        return groups.require(group, caller.organization())
                .flatMap(known -> users.require(user, caller.organization()))
                .flatMap(person -> apply(change, group, person.id())
                        .flatMap(changed -> changed ? tell(change, group, person, caller) : people.of(person)))
                .map(UserView::of);
    }

    private Uni<Boolean> apply(Change change, UUID group, UUID user) {
        return switch (change) {
            case ADD -> memberships.add(user, group);
            case REMOVE -> memberships.remove(user, group);
        };
    }

    private Uni<Person> tell(Change change, UUID group, User user, Caller caller) {
        user.touch();
        return people.tell(
                user,
                Deed.by(caller)
                        .done(
                                change.deed,
                                Subject.Kind.GROUP,
                                group,
                                Map.of("user", user.id().toString())));
    }
}
