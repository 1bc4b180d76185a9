package io.smartlocker.device.custody;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows custodies together with how much their holders hold. */
@ApplicationScoped
class ShowCustodies {
    private static final String HELD = """
            select cast(active_holder as text), count(*) from custody
            where active_holder in (:people) and state = 'ACTIVE' group by active_holder""";

    private static final String ALLOWANCES = """
            select cast(id as text), cast(state ->> 'itemAllowance' as integer) from projection
            where kind = 'UserState' and id in (:people)""";

    private final Custodies custodies;

    ShowCustodies(Custodies custodies) {
        this.custodies = custodies;
    }

    /** A custody as the transaction under way leaves it. */
    Uni<CustodyView> show(Custody custody) {
        return custodies.flush().chain(() -> mapper(List.of(custody))).map(view -> view.apply(custody));
    }

    /** How to show these custodies. */
    Uni<Function<Custody, CustodyView>> mapper(List<Custody> rows) {
        List<UUID> people =
                rows.stream().map(custody -> custody.holder).distinct().toList();
        return read(HELD, people).flatMap(held -> read(ALLOWANCES, people).map(allowances -> {
            Instant now = Instant.now();
            return custody -> CustodyView.of(custody, burden(custody.holder, held, allowances), now);
        }));
    }

    private static Burden burden(UUID holder, Map<UUID, Number> held, Map<UUID, Number> allowances) {
        Number allowance = allowances.get(holder);
        return new Burden(held.getOrDefault(holder, 0).longValue(), allowance == null ? null : allowance.intValue());
    }

    private static Uni<Map<UUID, Number>> read(String sql, List<UUID> people) {
        if (people.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter("people", people)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> UUID.fromString((String) row[0]), row -> (Number) row[1])));
    }
}
