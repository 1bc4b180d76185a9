package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People by their numbers, for dialects that count pages and people. */
@ApplicationScoped
public class NumberedUsers {
    private final Users users;

    NumberedUsers(Users users) {
        this.users = users;
    }

    /**
     * A page of people, the highest number first; without their groups and roles.
     *
     * @param administrators those of them who may do everything everywhere
     * @param total people on all pages
     */
    public record NumberedPage(List<UserView> users, Set<UUID> administrators, long total) {}

    /** @param number of the page, from 1 */
    @WithSession
    public Uni<NumberedPage> page(int number, int size, Caller caller) {
        return users.count("organization", caller.organization())
                .flatMap(total -> users.find("organization = ?1 order by number desc", caller.organization())
                        .page(number - 1, size)
                        .list()
                        .flatMap(found -> administratorsAmong(
                                        found.stream().map(User::id).toList())
                                .map(administrators -> new NumberedPage(
                                        found.stream()
                                                .map(user -> UserView.of(user, List.of(), List.of()))
                                                .toList(),
                                        administrators,
                                        total))));
    }

    /** @throws ProblemException 404 if nobody of the caller's organisation has the number */
    @WithSession
    public Uni<UUID> require(long number, Caller caller) {
        return users.byNumber(number, caller.organization())
                .map(found -> found.map(User::id).orElseThrow(() -> ProblemException.notFound("user")));
    }

    /** Whether somebody may do everything everywhere. */
    @WithSession
    public Uni<Boolean> isAdministrator(UUID user) {
        return administratorsAmong(List.of(user)).map(found -> !found.isEmpty());
    }

    private static Uni<Set<UUID>> administratorsAmong(Collection<UUID> users) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select distinct a.user_id from role_assignment a join role r on r.id = a.role_id
                                where r.everything
                                  and a.user_id = any(cast(string_to_array(:users, ',') as uuid[]))
                                  and not exists (select 1 from role_assignment_location l
                                                  where l.user_id = a.user_id and l.role_id = a.role_id)""", UUID.class)
                        .setParameter("users", Memberships.joined(users))
                        .getResultList())
                .map(Set::copyOf);
    }
}
