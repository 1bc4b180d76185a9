package io.smartlocker.gateway.technician;

import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LayoutFile;
import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gateway check}, {@code test-bay}, {@code status} and {@code all-off}. They exit with 0 when all is well, 1 when
 * something is wrong, 2 when they were called wrongly.
 */
@Command(
        name = "gateway",
        description = "Looks after the hardware gateway of this kiosk.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class Technician implements Runnable {
    private static final String CABINET = "${env:SMARTLOCKER_CABINET:-/etc/smart-locker/cabinet.yaml}";
    private static final String PORT = "${env:QUARKUS_HTTP_PORT:-8090}";
    private static final String CABINET_TEXT = "What is wired where (default: ${DEFAULT-VALUE}).";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What goes wrong is said in its own words, without a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Technician()).setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println(failure.getMessage());
            return 1;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    @Command(description = "Compares the cabinet's layout with the lines of this machine. Moves nothing.")
    int check(
            @Option(names = "--cabinet", paramLabel = "FILE", defaultValue = CABINET, description = CABINET_TEXT)
                    Path cabinet) {
        return new CheckCabinet(out()).check(cabinet, read(cabinet));
    }

    @Command(name = "test-bay", description = "Opens one bay, while the gateway is stopped, and says what was sensed.")
    int testBay(
            @Parameters(paramLabel = "NUMBER", description = "The bay's number.") int number,
            @Option(names = "--locker", paramLabel = "SERIAL", description = "Its locker, where there are several.")
                    Optional<String> locker,
            @Option(names = "--yes", description = "Do not ask before the lock is energised.") boolean yes,
            @Option(names = "--cabinet", paramLabel = "FILE", defaultValue = CABINET, description = CABINET_TEXT)
                    Path cabinet)
            throws Exception {
        TestBay test = TestBay.of(read(cabinet), number, locker, out());
        if (!yes && !confirmed(test.question())) {
            out().println("Nothing was moved.");
            return 1;
        }
        return test.test();
    }

    @Command(description = "Asks the running gateway how it is.")
    int status(
            @Option(
                            names = "--port",
                            defaultValue = PORT,
                            description = "Where it listens (default: ${DEFAULT-VALUE}).")
                    int port)
            throws Exception {
        return new ShowStatus(out()).show(URI.create("http://127.0.0.1:" + port));
    }

    @Command(name = "all-off", description = "Drives every output of the cabinet off, while the gateway is stopped.")
    int allOff(
            @Option(names = "--cabinet", paramLabel = "FILE", defaultValue = CABINET, description = CABINET_TEXT)
                    Path cabinet)
            throws Exception {
        if (!Hardware.WIRED
                .name()
                .equals(System.getenv().getOrDefault("SMARTLOCKER_HARDWARE", Hardware.WIRED.name()))) {
            out().println("The hardware is not wired: there is nothing to drive off.");
            return 0;
        }
        return new SwitchOff(out()).switchOff(read(cabinet));
    }

    private static CabinetLayout read(Path cabinet) {
        return LayoutFile.read(cabinet, Hardware.WIRED, CabinetLayout.DEFAULT_PULSE);
    }

    private static boolean confirmed(String question) {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        String answer = console.readLine("%s [y/N] ", question);
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
