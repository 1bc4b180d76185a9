package io.smartlocker.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Rows that could not be imported, with their cells, so that they can be handed back. */
@ApplicationScoped
class ImportFailures {
    private static final int PAGE = 500;

    private final ObjectMapper json;

    ImportFailures(ObjectMapper json) {
        this.json = json;
    }

    /** A row that failed. */
    @RegisterForReflection
    record Failure(long line, String reason, List<String> cells) {}

    @RegisterForReflection
    record Stored(long line, String reason, String cells) {}

    Uni<Void> add(UUID job, List<Failure> failures) {
        if (failures.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into import_failure (job, line, reason, cells)
                                select :job, line, reason, cells
                                from jsonb_to_recordset(cast(cast(:failures as text) as jsonb))
                                    as failure (line bigint, reason text, cells text)""")
                        .setParameter("job", job)
                        .setParameter(
                                "failures",
                                write(failures.stream()
                                        .map(failure -> new Stored(failure.line, failure.reason, write(failure.cells)))
                                        .toList()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Some of those after a line, in the order of the file; empty after the last. */
    Uni<List<Failure>> after(long line, UUID job) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select line, reason, cells from import_failure
                                where job = :job and line > :line order by line limit :page""", Object[].class)
                        .setParameter("job", job)
                        .setParameter("line", line)
                        .setParameter("page", PAGE)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Failure((Long) row[0], (String) row[1], read((String) row[2])))
                        .toList());
    }

    private List<String> read(String cells) {
        try {
            return Arrays.asList(json.readValue(cells, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }

    private String write(Object texts) {
        try {
            // PostgreSQL keeps no NUL in a text.
            return json.writeValueAsString(texts).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always writable", e);
        }
    }
}
