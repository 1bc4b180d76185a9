package io.smartlocker.gateway.technician;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/** Tells what the running gateway says of itself: one line a thing, one line a bay. */
final class ShowStatus {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    private final PrintWriter out;

    ShowStatus(PrintWriter out) {
        this.out = out;
    }

    /** @return 0 if it answers */
    int show(URI gateway) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/kiosk/v1/status"))
                .timeout(ANSWERS_WITHIN)
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(ANSWERS_WITHIN).build()) {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                out.printf("What listens at %s answers %d: it is no gateway.%n", gateway, response.statusCode());
                return 1;
            }
            show(new ObjectMapper().readTree(response.body()));
            return 0;
        } catch (ConnectException e) {
            out.printf("No gateway answers at %s. Is it running? systemctl status smart-locker-gateway%n", gateway);
            return 1;
        }
    }

    private void show(JsonNode status) {
        line("gateway", text(status, "softwareVersion") + ", hardware " + text(status, "hardware"));
        line("kiosk", text(status.path("enrolment"), "state") + name(status.path("site")));
        line(
                "link",
                status.path("link").path("up").asBoolean()
                        ? "up"
                        : "cut off since " + text(status.path("link"), "cutOffSince"));
        line("lease", status.path("leaseUntil").isTextual() ? "until " + text(status, "leaseUntil") : "none");
        line("clock", status.path("clockSynchronized").asBoolean() ? "synchronised" : "not synchronised");
        line(
                "disk",
                text(status, "storage") + ", facts waiting "
                        + status.path("factsWaiting").asLong());
        if (status.path("serviceUntil").isTextual()) {
            line("service", "until " + text(status, "serviceUntil"));
        }
        status.path("bays").forEach(this::bay);
    }

    private void bay(JsonNode bay) {
        String device = bay.path("device").isTextual() ? text(bay, "device") : "empty";
        line(
                text(bay, "locker") + " bay " + bay.path("number").asInt(),
                String.join(
                        ", ",
                        "door " + text(bay, "door").toLowerCase(Locale.ROOT),
                        "charge " + text(bay.path("charge"), "state").toLowerCase(Locale.ROOT),
                        device,
                        bay.path("inService").asBoolean() ? "in service" : "OUT OF SERVICE",
                        bay.path("inUse").asBoolean() ? "in use" : "at rest"));
        if (bay.path("trouble").isTextual()) {
            line("", text(bay, "trouble"));
        }
    }

    private static String name(JsonNode site) {
        return site.isObject() ? ", " + text(site, "kioskName") + " at " + text(site, "locationName") : "";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("unknown");
    }

    private void line(String what, String how) {
        out.printf("%-14s %s%n", what, how);
    }
}
