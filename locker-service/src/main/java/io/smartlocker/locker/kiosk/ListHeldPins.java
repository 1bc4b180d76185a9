package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ListHeldPins {
    private final Kiosks kiosks;
    private final HeldPins heldPins;

    ListHeldPins(Kiosks kiosks, HeldPins heldPins) {
        this.kiosks = kiosks;
        this.heldPins = heldPins;
    }

    @WithSession
    Uni<Page<PinHolderView>> list(UUID kiosk, PageQuery page, Caller caller) {
        return kiosks.require(kiosk, caller).chain(() -> heldPins.count(kiosk)).flatMap(total -> heldPins.after(
                        kiosk, page.afterId(), page.fetch())
                .map(rows -> Page.of(
                        rows,
                        page,
                        Math.min(total, Page.EXACT_TOTAL),
                        holder -> holder,
                        holder -> Cursors.of(holder.id()))));
    }
}
