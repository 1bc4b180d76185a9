package io.smartlocker.gateway.actuation.gpio;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.guard.OutputLine;
import java.util.ArrayList;
import java.util.List;

/**
 * All outputs of a layout, found on their chips without being asked for.
 *
 * @param lines that must be off when nobody drives them
 * @param missing what is wrong with those that could not be found
 */
public record Outputs(List<OutputLine> lines, List<String> missing) {
    public Outputs {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public static Outputs of(CabinetLayout layout) {
        List<OutputLine> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        WiredLine.allOf(layout).stream().filter(WiredLine::isOutput).forEach(line -> {
            try (GpioChip chip = GpioChip.open(line.spec().chip())) {
                lines.add(OutputLine.of(chip.name(), line.settings(chip), OutputLine.UNHELD));
            } catch (GpioException e) {
                missing.add("The " + line.purpose() + ": " + e.getMessage());
            }
        });
        return new Outputs(lines, missing);
    }
}
