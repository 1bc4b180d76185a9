package io.smartlocker.gateway;

import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.actuation.simulated.SimulatedWiring;
import io.smartlocker.gateway.actuation.wired.MixedWiring;
import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.LayoutFile;
import io.smartlocker.gateway.cabinet.PulseLength;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.guard.GuardProcess;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.sensing.KernelPower;
import io.smartlocker.gateway.sensing.PowerSensor;
import io.smartlocker.gateway.sensing.i2c.I2cSensors;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Furnishes the rooms with what is made from configuration. */
final class Rooms {
    @Produces
    @Singleton
    CabinetLayout layout(GatewayConfig config) {
        return config.cabinet()
                .map(file -> LayoutFile.read(file, config.hardware(), config.pulse()))
                .orElseGet(() -> withoutFile(config));
    }

    private static CabinetLayout withoutFile(GatewayConfig config) {
        return switch (config.hardware()) {
            case SIMULATED -> CabinetLayout.simulated(config.pulse());
            case WIRED ->
                throw new IllegalStateException(
                        "smartlocker.cabinet must name the cabinet.yaml that says what is wired to which bay.");
        };
    }

    @Produces
    @Singleton
    Wiring wiring(CabinetLayout layout, GatewayConfig config) {
        return switch (layout.hardware()) {
            case SIMULATED -> SimulatedWiring.open(config.dataDirectory());
            case WIRED -> MixedWiring.open(layout, config.retry(), GuardProcess::start);
        };
    }

    /** The twin measures by itself. */
    @Produces
    @Singleton
    BaySensors sensors(CabinetLayout layout, Wiring wiring, GatewayConfig config) {
        return wiring instanceof SimulatedWiring simulated
                ? simulated.sensors()
                : I2cSensors.open(layout.sensing(), config.charging().overCurrent());
    }

    void close(@Disposes BaySensors sensors) {
        sensors.close();
    }

    @Produces
    @Singleton
    PulseLength pulse(CabinetLayout layout) {
        return new PulseLength(layout.pulse());
    }

    @Produces
    @Singleton
    Solenoids solenoids(CabinetLayout layout) {
        return new Solenoids(layout.maxSimultaneous());
    }

    @Produces
    @Singleton
    KioskStore store(GatewayConfig config) {
        return HeadStart.store(config.dataDirectory(), config.journalKey());
    }

    @Produces
    @Singleton
    EnrolmentFile enrolment(KioskStore store) {
        return store.enrolment();
    }

    @Produces
    @Singleton
    Journal journal(KioskStore store) {
        return store.journal();
    }

    @Produces
    @Singleton
    Replica replica(KioskStore store) {
        return store.replica();
    }

    @Produces
    @Singleton
    PowerSensor power() {
        return new KernelPower(KernelPower.SUPPLIES);
    }
}
