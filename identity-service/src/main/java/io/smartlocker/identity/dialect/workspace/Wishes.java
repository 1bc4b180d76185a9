package io.smartlocker.identity.dialect.workspace;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the dialect tells of a person that the house has no use for: where his picture is, and whether he wants mails. */
@ApplicationScoped
class Wishes implements Belongings {
    /** In place of what was kept before; a picture that is not named stays. */
    Uni<Void> keep(UUID user, MemberRequest member) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into workspace_wish (user_id, image, notifications)
                                values (:user, nullif(cast(:image as text), ''), :notifications)
                                on conflict (user_id) do update
                                set image = coalesce(excluded.image, workspace_wish.image),
                                    notifications = excluded.notifications""")
                        .setParameter("user", user)
                        .setParameter(
                                "image",
                                member.image() == null ? "" : member.image().strip())
                        .setParameter("notifications", member.wantsNotifications())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from workspace_wish where user_id = :user")
                        .setParameter("user", user.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
