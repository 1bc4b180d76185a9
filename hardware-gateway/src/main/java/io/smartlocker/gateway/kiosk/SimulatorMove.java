package io.smartlocker.gateway.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.gateway.actuation.simulated.SimulatedCharge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What changes at a simulated bay; the rest stays.
 *
 * @param device asset tag of what is put in, null to take out what is in it; it is plugged in then, and not full
 * @param drawMilliamps what the device draws while it charges; as its type says until this is set
 * @param full the device is full and draws next to nothing
 * @param unplugged the device is not plugged in
 * @param relayStuck the outlet stays on when it is switched off
 * @param celsius how warm it is
 */
record SimulatorMove(
        @Schema(examples = "CLOSED") @Nullable String door,

        @Schema(implementation = String.class, examples = "SCN-001") @Nullable
        JsonNode device,

        @Schema(examples = "true") @Nullable Boolean jam,
        @Nullable Integer drawMilliamps,
        @Nullable Boolean full,
        @Nullable Boolean unplugged,
        @Nullable Boolean relayStuck,
        @Nullable Integer celsius) {
    private static final int HIGHEST_DRAW = 20_000;
    private static final int COLDEST = -40;
    private static final int HOTTEST = 120;
    private static final int MILLI = 1_000;

    /** @throws KioskProblem 400 for what no hardware does */
    void requireLimits() {
        Fields.between("drawMilliamps", drawMilliamps, 0, HIGHEST_DRAW);
        Fields.between("celsius", celsius, COLDEST, HOTTEST);
    }

    /** How the outlet and its device are then. */
    SimulatedCharge.Settings charge(SimulatedCharge.Settings before) {
        return new SimulatedCharge.Settings(
                drawMilliamps == null ? before.drawMilliamps() : drawMilliamps,
                full == null ? before.full() : full,
                unplugged == null ? before.unplugged() : unplugged,
                relayStuck == null ? before.relayStuck() : relayStuck,
                celsius == null ? before.millidegrees() : Integer.valueOf(celsius * MILLI));
    }
}
