package io.smartlocker.locker.grant;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes when a grant holds. A new end takes the place of the old one, whichever way that was given. */
@ApplicationScoped
class ChangeGrant {
    private final Grants grants;
    private final Locations locations;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeGrant(Grants grants, Locations locations, MergePatch mergePatch, Outbox outbox) {
        this.grants = grants;
        this.locations = locations;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<GrantView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return grants.require(id, LockModeType.PESSIMISTIC_WRITE, caller)
                .invoke(grant -> Versions.require(ifMatch, grant.version()))
                .call(grant -> {
                    GrantHours before = GrantHours.of(grant);
                    GrantHours wanted = replaced(before, mergePatch.apply(before, patch));
                    return wanted.equals(before) ? Uni.createFrom().voidItem() : change(grant, wanted, caller);
                })
                .map(GrantView::of);
    }

    private Uni<Void> change(Grant grant, GrantHours wanted, Caller caller) {
        return locations
                .find(grant.site(), caller)
                .map(site -> ZoneId.of(site.timeZone()))
                .invoke(zone -> grant.change(wanted.requireEnd(zone, Instant.now()), zone))
                .chain(grants::flush)
                .chain(() -> outbox.add(
                        Topics.GRANTS,
                        Grants.state(grant),
                        Acts.by(caller, "grant.changed", Kind.GRANT, grant.id(), AddGrant.details(grant))));
    }

    private static GrantHours replaced(GrantHours before, GrantHours wanted) {
        if (wanted.until() != null && wanted.lastDay() != null) {
            if (wanted.lastDay().equals(before.lastDay())) {
                return new GrantHours(wanted.windows(), wanted.until(), null);
            }
            if (wanted.until().equals(before.until())) {
                return new GrantHours(wanted.windows(), null, wanted.lastDay());
            }
        }
        return wanted;
    }
}
