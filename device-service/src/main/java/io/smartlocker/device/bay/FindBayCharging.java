package io.smartlocker.device.bay;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.charge.ChargeHistory;
import io.smartlocker.device.charge.ChargeSessionView;
import io.smartlocker.device.charge.FindCharging;
import io.smartlocker.device.device.Readiness;
import io.smartlocker.device.device.Readinesses;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds what is known of a bay's charging. */
@ApplicationScoped
class FindBayCharging {
    private final Bays bays;
    private final Readinesses readinesses;
    private final FindCharging find;

    FindBayCharging(Bays bays, Readinesses readinesses, FindCharging find) {
        this.bays = bays;
        this.readinesses = readinesses;
        this.find = find;
    }

    @WithSession
    Uni<ChargingView> now(UUID id, Caller caller) {
        return bays.require(id, caller).flatMap(bay -> readinesses
                .of(bay.device().stream().toList())
                .map(known -> known.values().stream().findFirst().orElse(Readiness.UNKNOWN))
                .flatMap(readiness -> find.chargingSince(id).map(since -> ChargingView.of(bay, readiness, since))));
    }

    @WithSession
    Uni<ChargeHistory> during(UUID id, Span span, Caller caller) {
        return bays.require(id, caller).flatMap(bay -> find.history(id, span.from(), span.until(), caller));
    }

    @WithSession
    Uni<Page<ChargeSessionView>> sessions(UUID id, PageQuery query, Caller caller) {
        return bays.require(id, caller).flatMap(bay -> find.ofBay(id, query, caller));
    }
}
