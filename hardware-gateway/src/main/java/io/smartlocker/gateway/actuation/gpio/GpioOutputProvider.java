package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import io.smartlocker.gateway.actuation.gpio.chip.Line;
import java.util.Map;

/** Makes outputs on lines that are requested already, so that all of them are off before the first one exists. */
final class GpioOutputProvider extends DigitalOutputProviderBase {
    private final Map<String, Line> lines;

    /** @param lines by the id of the output that is to drive them */
    GpioOutputProvider(Map<String, Line> lines) {
        super("gpio-outputs", "Outputs on the kernel's GPIO character device");
        this.lines = Map.copyOf(lines);
    }

    @Override
    public DigitalOutput create(DigitalOutputConfig config) {
        Line line = lines.get(config.id());
        if (line == null) {
            throw new IllegalArgumentException("No line is wired as " + config.id());
        }
        GpioOutput output = new GpioOutput(this, config, line);
        context().registry().add(output);
        return output;
    }
}
