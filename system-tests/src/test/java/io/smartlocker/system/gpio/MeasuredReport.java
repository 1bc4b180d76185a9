package io.smartlocker.system.gpio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * What was measured in the guest. Times are milliseconds.
 *
 * @param pulses of 300 ms
 * @param edgesToFacts from a contact's change until its fact is in the journal, debouncing included
 * @param killed how lines went off whose gateways were killed during a pulse
 * @param stopped how lines went off whose gateways were stopped during a pulse
 */
record MeasuredReport(List<Pulse> pulses, List<Double> edgesToFacts, List<Fall> killed, List<Fall> stopped) {
    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] toJson() throws JsonProcessingException {
        return JSON.writeValueAsBytes(this);
    }

    static MeasuredReport of(byte[] json) throws IOException {
        return JSON.readValue(json, MeasuredReport.class);
    }
}
