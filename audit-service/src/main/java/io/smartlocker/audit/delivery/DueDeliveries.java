package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes from the deliveries those whose turn it is. */
@ApplicationScoped
class DueDeliveries {
    /**
     * The next ones of each webhook that is not busy, each moved ahead for as long as a try can last: should this process end
     * meanwhile, another tries then. Another replica passes over those that are being taken.
     */
    private static final String TAKE = """
            update webhook_delivery taken
            set tries = tries + 1, tried_at = now(), next_try_at = now() + make_interval(secs => :lease)
            from (select due.id, hook.url, hook.sealed_secret,
                      case when hook.old_secret_until > now() then hook.sealed_old_secret end as sealed_old_secret
                  from webhook hook
                  cross join lateral (
                      select delivery.id, delivery.next_try_at from webhook_delivery delivery
                      where delivery.webhook = hook.id and delivery.next_try_at <= now()
                      order by delivery.next_try_at limit :each for update skip locked) as due
                  where hook.state = 'ACTIVE' and (hook.failing_since is not null) = :failing
                  and not hook.id = any (cast(string_to_array(:busy, ',') as uuid[]))
                  order by due.next_try_at limit :most) as next
            where taken.id = next.id
            returning taken.id, taken.webhook, taken.organization, taken.payload, taken.tries,
                taken.kind = 'PING' or taken.created_at + make_interval(secs => :giveUp) <= now(),
                next.url, next.sealed_secret, next.sealed_old_secret""";

    /**
     * A delivery whose turn it is.
     *
     * @param tries this one included
     * @param last whether it is given up if this try fails
     * @param secrets sealed; those that sign
     */
    record Due(
            UUID id,
            UUID webhook,
            UUID organization,
            String payload,
            int tries,
            boolean last,
            boolean failing,
            String url,
            List<byte[]> secrets) {}

    /**
     * What to take.
     *
     * @param failing of webhooks whose last try failed, or of the others
     * @param most how many in all
     * @param each how many of one webhook
     * @param busy webhooks of which nothing is taken
     */
    record Wish(boolean failing, int most, int each, Collection<UUID> busy) {}

    /** Works in the session under way. */
    Uni<List<Due>> take(Wish wish, Duration lease, Duration giveUp) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("failing", wish.failing())
                        .setParameter("most", wish.most())
                        .setParameter("each", wish.each())
                        .setParameter(
                                "busy", wish.busy().stream().map(UUID::toString).collect(Collectors.joining(",")))
                        .setParameter("lease", lease.toMillis() / 1000.0)
                        .setParameter("giveUp", giveUp.toMillis() / 1000.0)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> due(row, wish.failing())).toList());
    }

    private static Due due(Object[] row, boolean failing) {
        return new Due(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (Boolean) row[5],
                failing,
                (String) row[6],
                secrets((byte[]) row[7], (byte[]) row[8]));
    }

    private static List<byte[]> secrets(byte[] present, byte @Nullable [] former) {
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(present);
        if (former != null) {
            secrets.add(former);
        }
        return secrets;
    }
}
