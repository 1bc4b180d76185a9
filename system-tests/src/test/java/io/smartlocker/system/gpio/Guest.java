package io.smartlocker.system.gpio;

import java.nio.file.Files;
import java.nio.file.Path;

/** What runs inside the small Linux. Its one argument is the packaged gateway's directory. */
final class Guest {
    private Guest() {}

    public static void main(String[] arguments) throws Exception {
        Simulator simulator = new Simulator(Path.of(System.getenv("SIM")));
        GuestReport report =
                new GuestReport(new ProviderRun(simulator).run(), GatewayRun.run(simulator, Path.of(arguments[0])));
        Files.write(Path.of(System.getenv("OUT"), GuestReport.FILE), report.toJson());
        System.exit(0);
    }
}
