package io.smartlocker.system.gpio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** What the guest saw, from inside to outside. */
record GuestReport(
        ProviderReport provider,
        GatewayReport gateway,
        GuardReport guard,
        PriorityReport priority,
        TechnicianReport technician) {
    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] toJson() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static GuestReport of(byte[] json) throws IOException {
        return JSON.readValue(json, GuestReport.class);
    }
}
