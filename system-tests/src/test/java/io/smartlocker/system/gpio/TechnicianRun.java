package io.smartlocker.system.gpio;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.LineRequest;
import io.smartlocker.gateway.actuation.gpio.chip.LineSettings;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls the technician's commands, each a program of its own, as the script {@code gateway} does. */
final class TechnicianRun {
    private static final int LOCK = 0;
    private static final int DOOR = 4;

    private final Simulator simulator;
    private final Path packaged;
    private final Path cabinet;

    private TechnicianRun(Simulator simulator, Path packaged) throws IOException {
        this.simulator = simulator;
        this.packaged = packaged;
        this.cabinet = GatewayRun.cabinet();
    }

    static TechnicianReport run(Simulator simulator, Path packaged) throws IOException, InterruptedException {
        TechnicianRun run = new TechnicianRun(simulator, packaged);
        return new TechnicianReport(
                run.said(run.start("check")),
                run.checkWhileHeld(),
                run.testBay(),
                run.said(run.start("test-bay", "1", "--yes")),
                run.said(run.start("all-off")));
    }

    private String checkWhileHeld() throws IOException, InterruptedException {
        LineSpec lock = new LineSpec(Simulator.CHIP, LOCK, null, false, Bias.AS_IS);
        try (GpioChip chip = GpioChip.open(Simulator.CHIP);
                LineRequest held = chip.request("somebody", List.of(LineSettings.output(LOCK, "held", lock)))) {
            return said(start("check"));
        }
    }

    private String testBay() throws IOException, InterruptedException {
        Process test = start("test-bay", "1", "--yes");
        Simulator.await("the lock is energised", () -> simulator.isHigh(LOCK) || !test.isAlive());
        simulator.bounceOpen(DOOR);
        String said = said(test);
        simulator.pull(DOOR, false);
        return said;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join("/*:", packaged + "/app", packaged + "/lib/boot", packaged + "/lib/main") + "/*",
                "io.smartlocker.gateway.technician.Technician"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--cabinet", cabinet.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
