package io.smartlocker.gateway.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.actuation.simulated.SimulatedBay;
import io.smartlocker.gateway.actuation.simulated.SimulatedCharge;
import io.smartlocker.gateway.actuation.simulated.SimulatedWiring;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.cabinet.Wiring;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hands for the simulated hardware: somebody moves doors and devices. Not there when the hardware is real. */
@Path("/simulator/v1/bays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Simulator")
final class SimulatorResource {
    private static final int LONGEST_TAG = 64;

    private final Wiring wiring;
    private final Bays bays;

    SimulatorResource(Wiring wiring, Bays bays) {
        this.wiring = wiring;
        this.bays = bays;
    }

    @GET
    @Operation(operationId = "listSimulatedBays", summary = "How the simulated bays are")
    public List<SimulatorView> list() {
        SimulatedWiring simulated = simulated();
        List<SimulatorView> views = bays.inOrder().stream()
                .map(bay -> SimulatorView.of(bay, simulated.bay(bay.address()).view()))
                .toList();
        simulated.settle();
        return views;
    }

    /** @param locker serial of the locker, where there are several */
    @PUT
    @Path("{number}")
    @Operation(operationId = "moveSimulatedBay", summary = "Move a simulated door, or what is in the bay")
    public SimulatorView move(
            @PathParam("number") int number,
            @QueryParam("locker") @Nullable String locker,
            @Nullable SimulatorMove request) {
        SimulatedWiring simulated = simulated();
        if (request == null) {
            throw KioskProblem.invalid("body", "is missing");
        }
        Bay bay = bays.inOrder().stream()
                .filter(each -> each.entry().number() == number)
                .filter(each -> locker == null || each.locker().serial().equals(locker))
                .findFirst()
                .orElseThrow(() -> KioskProblem.of(404, "unknown-bay", "There is no bay " + number + "."));
        SimulatedBay twin = simulated.bay(bay.address());
        Door door = door(request.door());
        String device = device(request.device());
        request.requireLimits();
        if (request.jam() != null) {
            twin.jam(request.jam());
        }
        if (request.device() != null) {
            twin.place(device);
        }
        SimulatedCharge.Settings charge = request.charge(twin.charge());
        if (!charge.equals(twin.charge())) {
            twin.charge(charge);
        }
        if (door != null) {
            twin.move(door);
        }
        return SimulatorView.of(bay, twin.view());
    }

    private static @Nullable Door door(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "OPEN" -> Door.OPEN;
            case "CLOSED" -> Door.CLOSED;
            default -> throw KioskProblem.invalid("door", "is OPEN or CLOSED");
        };
    }

    private static @Nullable String device(@Nullable JsonNode device) {
        if (device == null || device.isNull()) {
            return null;
        }
        if (!device.isTextual()) {
            throw KioskProblem.invalid("device", "is an asset tag or null");
        }
        return Fields.required("device", device.textValue(), LONGEST_TAG);
    }

    private SimulatedWiring simulated() {
        if (wiring instanceof SimulatedWiring simulated) {
            return simulated;
        }
        throw KioskProblem.of(404, "not-simulated", "The hardware of this kiosk is real.");
    }
}
