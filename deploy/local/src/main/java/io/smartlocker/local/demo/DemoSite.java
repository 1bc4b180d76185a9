package io.smartlocker.local.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A small site to look at: locker A with eight charging bays, six scanners, three people of whom two may take one at any
 * time. The organisation and its admin are there already.
 */
public final class DemoSite {
    static final String LOCATION = "Demo site";
    private static final String TIME_ZONE = "Europe/Berlin";

    private final JsonApi server;
    private final JsonApi kiosk;

    /**
     * Signs in.
     *
     * @param server the front door
     * @param kiosk the kiosk API, with simulated hardware
     */
    public DemoSite(URI server, URI kiosk, String adminPassword) {
        this.server = JsonApi.at(server).signedIn("admin", adminPassword);
        this.kiosk = JsonApi.at(kiosk);
    }

    /** Whether nothing but a part of the demo site is here: somebody's own site is never mixed with it. */
    public boolean isWelcome() {
        return new Listing(server, "locations")
                .items()
                .allMatch(location -> location.path("name").asText().equals(LOCATION));
    }

    /**
     * Makes what is missing of it, and waits until the kiosk knows it.
     *
     * @throws DemoFailed naming the request that failed and what was answered
     */
    public void make() {
        // People are another service's matter than the cabinet: both are made side by side.
        CompletableFuture<String> people = CompletableFuture.supplyAsync(new DemoPeople(server)::ensure);
        String location = new Listing(server, "locations")
                .ensure("name", Map.of("name", LOCATION, "country", "DE", "timeZone", TIME_ZONE));
        DemoCabinet cabinet = new DemoCabinet(server, kiosk);
        String locker = cabinet.ensure(location);
        String group = group(people);
        grant(group, locker);
        shift(location, group);
        new DemoKiosk(server, kiosk).ensure(location, locker);
        cabinet.fillBays();
        awaitReplica();
    }

    private static String group(CompletableFuture<String> people) {
        try {
            return people.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DemoFailed failed ? failed : e;
        }
    }

    private void grant(String group, String locker) {
        boolean granted = new Listing(server, "grants")
                .find(grant -> grant.path("subject").path("group").asText().equals(group))
                .isPresent();
        if (!granted) {
            Patience.untilKnown(() -> server.post(
                    "/api/v1/grants", Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker))));
        }
    }

    private void shift(String location, String group) {
        new Listing(server, "shifts")
                .ensure(
                        "name",
                        Map.of(
                                "name",
                                "Every day",
                                "location",
                                location,
                                "days",
                                List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"),
                                // From midnight to midnight: a whole day.
                                "start",
                                "00:00",
                                "end",
                                "00:00",
                                "timeZone",
                                TIME_ZONE,
                                "groups",
                                List.of(group)));
    }

    private void awaitReplica() {
        Patience.until("the kiosk knows its site, bays and people", () -> {
            var status = kiosk.get("/kiosk/v1/status");
            return status.hasNonNull("site")
                    && status.hasNonNull("leaseUntil")
                    && status.path("bays").size() == DemoCabinet.BAYS
                    && status.path("people").asInt(DemoPeople.MEMBERS) >= DemoPeople.MEMBERS;
        });
    }
}
