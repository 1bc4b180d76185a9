package io.smartlocker.gateway.actuation.gpio;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.LineInfo;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a layout as the kernel has it now. Nothing is asked for, so nothing moves.
 *
 * @param purpose what it is wired to: "lock of locker A-1 bay 3"
 * @param wire chip, number and name; as the layout says it where the line was not found
 * @param remark who holds it, what else is wired to it, or why it was not found; empty if it is free
 */
public record SurveyedLine(String purpose, String wire, Finding finding, String remark) {

    /** What there is to say of a line. */
    public enum Finding {
        FREE,
        /** A gateway holds it, as it should while it runs. */
        GATEWAY,
        /** Another program holds it; the gateway will not start. */
        HELD,
        /** The same line by another name is wired to something else. */
        TWICE,
        /** No such chip or line, or it may not be opened. */
        MISSING
    }

    public static List<SurveyedLine> allOf(CabinetLayout layout) {
        Map<String, String> wired = new HashMap<>();
        return WiredLine.allOf(layout).stream().map(line -> of(line, wired)).toList();
    }

    /** Whether a gateway can have it, or has it. */
    public boolean isUsable() {
        return switch (finding) {
            case FREE, GATEWAY -> true;
            case HELD, TWICE, MISSING -> false;
        };
    }

    private static SurveyedLine of(WiredLine line, Map<String, String> wired) {
        try (GpioChip chip = GpioChip.open(line.spec().chip())) {
            int offset = line.settings(chip).offset();
            LineInfo info = chip.info(offset);
            String wire = chip.name() + " line " + offset + (info.name().isEmpty() ? "" : " (" + info.name() + ")");
            String other = wired.putIfAbsent(chip.name() + "/" + offset, line.purpose());
            return other != null
                    ? new SurveyedLine(line.purpose(), wire, Finding.TWICE, other)
                    : new SurveyedLine(line.purpose(), wire, finding(info), info.used() ? info.holder() : "");
        } catch (GpioException e) {
            return new SurveyedLine(
                    line.purpose(), line.spec().toString(), Finding.MISSING, String.valueOf(e.getMessage()));
        }
    }

    private static Finding finding(LineInfo info) {
        if (!info.used()) {
            return Finding.FREE;
        }
        return info.consumer().startsWith(HeldLines.CONSUMER) ? Finding.GATEWAY : Finding.HELD;
    }
}
