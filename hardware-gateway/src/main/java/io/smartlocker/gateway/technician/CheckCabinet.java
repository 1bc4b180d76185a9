package io.smartlocker.gateway.technician;

import io.smartlocker.gateway.actuation.gpio.SurveyedLine;
import io.smartlocker.gateway.actuation.wired.AskedBoard;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Says of each line of a cabinet whether it is there and who holds it, and of each board whether it answers. */
final class CheckCabinet {
    private final PrintWriter out;

    CheckCabinet(PrintWriter out) {
        this.out = out;
    }

    /** @return 0 if the gateway can have all lines, or has them, and all boards answer */
    int check(Path file, CabinetLayout layout) {
        int bays = layout.lockers().stream()
                .mapToInt(locker -> locker.bays().size())
                .sum();
        out.printf(
                "%s: lockers %d, bays %d, pulse %d ms%n",
                file, layout.lockers().size(), bays, layout.pulse().toMillis());
        boolean lines = checkLines(SurveyedLine.allOf(layout));
        boolean boards = checkBoards(AskedBoard.whetherThere(layout));
        return lines && boards ? 0 : 1;
    }

    private boolean checkLines(List<SurveyedLine> lines) {
        if (lines.isEmpty()) {
            return true;
        }
        lines.forEach(line -> out.printf("%-40s  %-28s  %s%n", line.purpose(), line.wire(), said(line)));
        long unusable = lines.stream().filter(line -> !line.isUsable()).count();
        out.println(
                unusable == 0 ? "All lines can be used." : unusable + " of " + lines.size() + " lines cannot be used.");
        return unusable == 0;
    }

    private boolean checkBoards(List<AskedBoard> boards) {
        boards.forEach(
                asked -> out.printf("%s: %s%n", asked.board(), asked.trouble().orElse("answers")));
        return boards.stream().allMatch(asked -> asked.trouble().isEmpty());
    }

    private static String said(SurveyedLine line) {
        return switch (line.finding()) {
            case FREE -> "free";
            case GATEWAY -> "held by the gateway, " + line.remark();
            case HELD -> "HELD by " + line.remark() + "; stop that program, or correct the wiring";
            case TWICE -> "WIRED TWICE, also as " + line.remark();
            case MISSING -> "MISSING: " + line.remark();
        };
    }
}
