package io.smartlocker.local.demo;

import java.util.List;
import java.util.Map;

/** Enrols the simulated kiosk: invited by the admin, presented at the kiosk, confirmed by the admin. */
final class DemoKiosk {
    private static final String ACTIVE = "ACTIVE";

    private final JsonApi server;
    private final JsonApi kiosk;

    DemoKiosk(JsonApi server, JsonApi kiosk) {
        this.server = server;
        this.kiosk = kiosk;
    }

    void ensure(String location, String locker) {
        if (state().equals("NONE")) {
            present(location, locker);
        }
        if (!state().equals(ACTIVE)) {
            confirm();
        }
        Patience.until("the kiosk is active", () -> state().equals(ACTIVE));
    }

    private void present(String location, String locker) {
        var invitation = server.post(
                "/api/v1/kiosks", Map.of("name", "Demo kiosk", "location", location, "lockers", List.of(locker)));
        kiosk.post(
                "/kiosk/v1/enrolment",
                Map.of("code", invitation.path("enrolmentCode").asText()));
        Patience.until("the kiosk has presented its code", () -> !state().equals("NONE"));
    }

    /** An admin compares the fingerprint on the kiosk's page with the one in the web admin; here it is the same. */
    private void confirm() {
        var enrolment = kiosk.get("/kiosk/v1/status").path("enrolment");
        String path = "/api/v1/kiosks/" + enrolment.path("kiosk").asText();
        if (!server.get(path).path("status").asText().equals(ACTIVE)) {
            server.post(
                    path + "/confirm",
                    Map.of("fingerprint", enrolment.path("fingerprint").asText()));
        }
    }

    private String state() {
        return kiosk.get("/kiosk/v1/status").path("enrolment").path("state").asText();
    }
}
