package io.smartlocker.identity.dialect.faceterminal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Numbers and remark that the dialect's clients write about a person; they go when the person goes. */
@ApplicationScoped
class TerminalRecords implements Belongings {
    Uni<Void> keep(UUID user, PersonRequest request) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into face_terminal_person (user_id, ic_number, id_number, job_number, remark)
                                values (:user, :ic, :id, :job, :remark)""")
                        .setParameter("user", user)
                        .setParameter("ic", Objects.requireNonNullElse(request.icNumber(), ""))
                        .setParameter("id", Objects.requireNonNullElse(request.idNumber(), ""))
                        .setParameter("job", Objects.requireNonNullElse(request.jobNumber(), ""))
                        .setParameter("remark", Objects.requireNonNullElse(request.remark(), ""))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from face_terminal_person where user_id = :user")
                        .setParameter("user", user.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
