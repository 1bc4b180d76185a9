package io.smartlocker.identity.directorysync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All directory syncs. */
@ApplicationScoped
class DirectorySyncs implements PanacheRepositoryBase<DirectorySync, UUID> {
    private final ObjectMapper json;

    DirectorySyncs(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException 404 if there is none in the organisation */
    Uni<DirectorySync> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("directory sync"));
    }

    Uni<List<DirectorySync>> all(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }

    /** Those whose time has come; each is given to one replica, and their next time is set. */
    Uni<List<DirectorySync>> due() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update directory_sync set next_at = now() + make_interval(mins => interval_minutes)
                                where id in (select id from directory_sync where enabled and next_at <= now()
                                             for update skip locked)
                                returning id""", UUID.class).getResultList())
                .flatMap(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids));
    }

    Mapping mapping(DirectorySync sync) {
        try {
            return json.readValue(sync.mapping, Mapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }

    String write(Mapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping is always writable", e);
        }
    }
}
