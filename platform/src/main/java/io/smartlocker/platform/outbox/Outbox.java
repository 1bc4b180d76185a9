package io.smartlocker.platform.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.tracing.TraceContext;
import io.smartlocker.platform.writing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a use case tells others. The messages are rows of the transaction under way: they are sent if and only if it
 * commits. The columns are those of Debezium's outbox event router.
 *
 * @see <a href="https://debezium.io/documentation/reference/stable/transformations/outbox-event-router.html">Outbox event
 *     router</a>
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, organization, subject, traceparent, payload)
            select * from unnest(
                cast(:ids as uuid[]), cast(:topics as text[]), cast(:keys as text[]), cast(:types as text[]),
                cast(:organizations as uuid[]), cast(:subjects as text[]), cast(:traceparents as text[]),
                cast(:payloads as text[]))""";

    /** Adds messages to the transaction under way, in the order given. */
    public Uni<Void> add(OutboxMessage... messages) {
        return add(Arrays.asList(messages));
    }

    /** Adds messages to the transaction under way, in the order given. */
    public Uni<Void> add(List<OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String traceParent =
                TraceContext.current().map(TraceContext::traceParent).orElse(null);
        List<Row> rows =
                messages.stream().map(message -> Row.of(message, traceParent)).toList();
        Optional<Collected> collected = Collected.current();
        if (collected.isPresent()) {
            collected.get().add(rows);
            return Uni.createFrom().voidItem();
        }
        return insert(rows);
    }

    /**
     * Does work that tells much, in the transaction under way: what it adds is written in one statement after it, in the
     * order in which it was added.
     *
     * @return whether it told anything
     */
    public Uni<Boolean> collecting(Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            Collected collected = Collected.begin();
            return work.get()
                    .eventually(Collected::end)
                    .call(done -> insert(collected.rows()))
                    .map(done -> !collected.rows().isEmpty());
        });
    }

    private Uni<Void> insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter("ids", Columns.of(rows, Row::id, UUID[]::new))
                        .setParameter("topics", Columns.of(rows, Row::topic, String[]::new))
                        .setParameter("keys", Columns.of(rows, Row::key, String[]::new))
                        .setParameter("types", Columns.of(rows, Row::type, String[]::new))
                        .setParameter("organizations", Columns.of(rows, Row::organization, UUID[]::new))
                        .setParameter("subjects", Columns.of(rows, Row::subject, String[]::new))
                        .setParameter("traceparents", Columns.of(rows, Row::traceParent, String[]::new))
                        .setParameter("payloads", Columns.of(rows, Row::payload, String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Tells the new state of a thing and what was done to it. */
    public Uni<Void> add(String topic, State state, Activity activity) {
        return add(OutboxMessage.state(topic, state), message(activity));
    }

    /** Tells what was done. */
    public Uni<Void> add(Activity activity) {
        return add(message(activity));
    }

    /** The message that tells an activity. */
    public static OutboxMessage message(Activity activity) {
        String subject = activity.subject().id().toString();
        return OutboxMessage.of(Topics.ACTIVITY, subject, activity.organization(), subject, activity);
    }

    /** A row to be inserted. */
    record Row(
            UUID id,
            String topic,
            String key,
            String type,
            UUID organization,
            String subject,
            @Nullable String traceParent,
            @Nullable String payload) {
        static Row of(OutboxMessage message, @Nullable String traceParent) {
            return new Row(
                    UuidV7.next(),
                    message.topic(),
                    message.key(),
                    message.type(),
                    message.organization(),
                    message.subject(),
                    traceParent,
                    message.payload());
        }
    }
}
