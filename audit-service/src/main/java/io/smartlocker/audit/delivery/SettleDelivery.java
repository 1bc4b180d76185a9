package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.delivery.DueDeliveries.Due;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/** Notes how a try ended. A receiver that has taken nothing for too long is told no more, which is an entry of the log. */
@ApplicationScoped
class SettleDelivery {
    private static final String SETTLE = """
            with settled as (
                update webhook_delivery set state = :state, status = cast(nullif(:status, 0) as int), duration_ms = :took,
                    problem = nullif(cast(:problem as text), ''),
                    next_try_at = case when :state = 'WAITING' then now() + make_interval(secs => :wait) end
                where id = :id returning webhook, kind)
            update webhook set failing_since = case when :state = 'DELIVERED' then null else coalesce(failing_since, now()) end
            from settled where webhook.id = settled.webhook and (failing_since is null) <> (:state = 'DELIVERED')
            and (settled.kind <> 'PING' or :state = 'DELIVERED')""";

    private static final String GIVE_UP = """
            update webhook set state = 'DISABLED', disabled_at = now(), updated_at = now(), version = version + 1
            where id = :webhook and state = 'ACTIVE' and failing_since <= now() - make_interval(secs => :giveUp)""";

    private final Outbox outbox;
    private final RetrySchedule schedule;
    private final Duration giveUpAfter;

    SettleDelivery(Outbox outbox, AuditConfig config) {
        this.outbox = outbox;
        this.schedule = new RetrySchedule(
                config.webhooks().firstRetry(), config.webhooks().longestRetry());
        this.giveUpAfter = config.webhooks().giveUpAfter();
    }

    /** Works in the transaction under way. */
    Uni<Void> settle(Due due, Answer answer) {
        Duration wait = schedule.after(due.tries(), ThreadLocalRandom.current().nextDouble());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SETTLE)
                        .setParameter("id", due.id())
                        .setParameter("state", state(due, answer).name())
                        .setParameter("status", Objects.requireNonNullElse(answer.status(), 0))
                        .setParameter("took", (int) answer.took().toMillis())
                        .setParameter("problem", Objects.requireNonNullElse(answer.problem(), ""))
                        .setParameter("wait", seconds(wait))
                        .executeUpdate())
                .flatMap(settled -> answer.isTaken() ? Uni.createFrom().voidItem() : giveUp(due));
    }

    private Uni<Void> giveUp(Due due) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(GIVE_UP)
                        .setParameter("webhook", due.webhook())
                        .setParameter("giveUp", seconds(giveUpAfter))
                        .executeUpdate())
                .flatMap(given -> given == 0
                        ? Uni.createFrom().voidItem()
                        : outbox.add(Deed.bySystem(due.organization())
                                .done("webhook.disabled", new Subject(Subject.Kind.WEBHOOK, due.webhook()))));
    }

    private static Delivery.State state(Due due, Answer answer) {
        if (answer.isTaken()) {
            return Delivery.State.DELIVERED;
        }
        return due.last() ? Delivery.State.FAILED : Delivery.State.WAITING;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
