package io.smartlocker.identity.face;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All faces. */
@ApplicationScoped
class Faces implements PanacheRepositoryBase<Face, UUID> {
    /** Destroys a person's face together with its key; false when there was none. */
    Uni<Boolean> destroy(UUID user) {
        return execute("delete from face where user_id = :user", user)
                .flatMap(faces -> execute("delete from face_key where user_id = :user", user));
    }

    private static Uni<Boolean> execute(String sql, UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("user", user)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
