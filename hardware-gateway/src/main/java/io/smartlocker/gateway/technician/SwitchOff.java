package io.smartlocker.gateway.technician;

import io.smartlocker.gateway.actuation.gpio.Outputs;
import io.smartlocker.gateway.actuation.wired.AskedBoard;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.guard.AllOff;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Drives every output off that a gateway, however it ended, may have left on. */
final class SwitchOff {
    /** A gateway that is being killed, and its guard, let go of the lines within a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PrintWriter out;

    SwitchOff(PrintWriter out) {
        this.out = out;
    }

    /** @return 0 if all are off */
    int switchOff(CabinetLayout layout) throws InterruptedException {
        Outputs outputs = Outputs.of(layout);
        List<AskedBoard> boards = AskedBoard.toSwitchOff(layout);
        List<String> problems = Stream.of(
                        outputs.missing().stream(),
                        AllOff.drive(outputs.lines(), PATIENCE).stream(),
                        boards.stream().flatMap(SwitchOff::problem))
                .flatMap(Function.identity())
                .toList();
        if (problems.isEmpty()) {
            out.printf("%d outputs are off.%n", outputs.lines().size());
            boards.forEach(asked -> out.printf("The outputs of %s are off.%n", asked.board()));
            return 0;
        }
        problems.forEach(out::println);
        out.println("Outputs may be on. If a lock hums or grows warm, cut the supply of the solenoids.");
        return 1;
    }

    private static Stream<String> problem(AskedBoard asked) {
        return asked.trouble().stream().map(trouble -> asked.board() + ": " + trouble);
    }
}
