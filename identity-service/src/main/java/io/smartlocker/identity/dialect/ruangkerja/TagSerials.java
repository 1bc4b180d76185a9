package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The tags that the dialect's clients put on people. They say nothing to us, and are kept. */
@ApplicationScoped
class TagSerials implements Belongings {
    Uni<Void> keep(UUID user, List<String> tags) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into ruangkerja_tag (user_id, position, serial)
                                select :user, position, serial
                                from unnest(string_to_array(:tags, ',')) with ordinality as given (serial, position)""")
                        .setParameter("user", user)
                        .setParameter("tags", String.join(",", tags))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from ruangkerja_tag where user_id = :user")
                        .setParameter("user", user.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
