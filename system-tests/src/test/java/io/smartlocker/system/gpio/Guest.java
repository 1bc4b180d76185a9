package io.smartlocker.system.gpio;

import java.nio.file.Files;
import java.nio.file.Path;

/** What runs inside the small Linux. Its arguments: the packaged gateway's directory, and how often to end gateways. */
final class Guest {
    private Guest() {}

    public static void main(String[] arguments) throws Exception {
        Simulator simulator = new Simulator(Path.of(System.getenv("SIM")));
        Path packaged = Path.of(arguments[0]);
        GuestReport report = new GuestReport(
                new ProviderRun(simulator).run(),
                GatewayRun.run(simulator, packaged),
                GuardRun.run(simulator, packaged, Integer.parseInt(arguments[1])),
                PriorityRun.run(simulator),
                TechnicianRun.run(simulator, packaged));
        Files.write(Path.of(System.getenv("OUT"), GpioHost.REPORT), report.toJson());
        System.exit(0);
    }
}
