package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.LinkState;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.ServiceMode;
import io.smartlocker.gateway.journal.Store;
import io.smartlocker.gateway.kiosk.StatusView.Cabinet;
import io.smartlocker.gateway.kiosk.StatusView.Enrolled;
import io.smartlocker.gateway.kiosk.StatusView.Link;
import io.smartlocker.gateway.kiosk.StatusView.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the kiosk is: enrolled, linked, leased, and what its bays do. */
@Path("/kiosk/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
final class StatusResource {
    private final CabinetLayout layout;
    private final EnrolmentFile enrolment;
    private final LinkState link;
    private final WallClock clock;
    private final Replica replica;
    private final BayStatuses bayStatuses;
    private final Facts facts;
    private final Store store;
    private final ServiceMode serviceMode;
    private final String version;

    StatusResource(
            CabinetLayout layout,
            EnrolmentFile enrolment,
            LinkState link,
            WallClock clock,
            Replica replica,
            BayStatuses bayStatuses,
            Facts facts,
            Store store,
            ServiceMode serviceMode,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.layout = layout;
        this.enrolment = enrolment;
        this.link = link;
        this.clock = clock;
        this.replica = replica;
        this.bayStatuses = bayStatuses;
        this.facts = facts;
        this.store = store;
        this.serviceMode = serviceMode;
        this.version = version;
    }

    @GET
    @Operation(operationId = "findStatus", summary = "How the kiosk and its bays are")
    public StatusView status() {
        Directory directory = replica.current();
        return new StatusView(
                version,
                layout.hardware(),
                enrolment
                        .current()
                        .map(known -> new Enrolled(known.state().name(), known.kiosk(), known.fingerprint()))
                        .orElseGet(() -> new Enrolled("NONE", null, null)),
                new Link(link.cutOffSince().isEmpty(), link.cutOffSince().orElse(null)),
                directory.leaseUntil().orElse(null),
                clock.trusted(),
                facts.waiting(),
                store.state(),
                serviceMode.until().orElse(null),
                site(directory),
                cabinets(directory),
                bayStatuses.now());
    }

    private static @org.jspecify.annotations.Nullable Site site(Directory directory) {
        return directory
                .site()
                .map(site -> new Site(
                        site.id(), site.kioskName(), site.organizationName(), site.locationName(), site.timeZone()))
                .orElse(null);
    }

    private static List<Cabinet> cabinets(Directory directory) {
        return directory.site().stream()
                .flatMap(site -> site.lockers().stream())
                .map(locker -> new Cabinet(
                        locker.name(), locker.serial(), locker.rows(), locker.columns(), locker.inService()))
                .toList();
    }
}
