package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.listing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows kiosks together with what is known of their link and lease. All methods work in the session under way. */
@ApplicationScoped
public class KioskViews {
    private static final String KNOWN = """
            select kiosk.id, heard.heard_at, lease.expires_at from kiosk
            left join kiosk_events heard on heard.kiosk = kiosk.id
            left join kiosk_lease lease on lease.kiosk = kiosk.id
            where kiosk.id in :kiosks""";

    private final Duration silence;

    KioskViews(LockerConfig config) {
        this.silence = config.kiosk().silence();
    }

    private record Signs(
            @Nullable Instant heardAt, @Nullable Instant leaseUntil) {
        static final Signs NONE = new Signs(null, null);
    }

    public Uni<KioskView> of(Kiosk kiosk) {
        return of(List.of(kiosk)).map(List::getFirst);
    }

    Uni<List<KioskView>> of(Collection<Kiosk> kiosks) {
        if (kiosks.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Instant now = Instant.now();
        return signs(kiosks.stream().map(Kiosk::id).toList()).map(known -> kiosks.stream()
                .map(kiosk -> view(kiosk, known.getOrDefault(kiosk.id(), Signs.NONE), now))
                .toList());
    }

    private KioskView view(Kiosk kiosk, Signs signs, Instant now) {
        return KioskView.of(kiosk, KioskLink.of(signs.heardAt(), now, silence), signs.leaseUntil());
    }

    private static Uni<Map<UUID, Signs>> signs(List<UUID> kiosks) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("kiosks", kiosks)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(Columns::new)
                        .collect(Collectors.toMap(Columns::id, row -> new Signs(row.instant(), row.instant()))));
    }
}
