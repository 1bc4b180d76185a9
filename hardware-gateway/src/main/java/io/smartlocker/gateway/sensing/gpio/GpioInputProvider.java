package io.smartlocker.gateway.sensing.gpio;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProviderBase;
import io.smartlocker.gateway.actuation.gpio.chip.EdgeReader;
import io.smartlocker.gateway.actuation.gpio.chip.Line;
import java.util.HashMap;
import java.util.Map;

/** Makes inputs on lines that are requested already, with their bias and debouncing. */
public final class GpioInputProvider extends DigitalInputProviderBase {
    private final Map<String, Line> lines;
    private final Map<Line, EdgeReader.Listener> inputs = new HashMap<>();

    /** @param lines by the id of the input that is to read them */
    public GpioInputProvider(Map<String, Line> lines) {
        super("gpio-inputs", "Inputs on the kernel's GPIO character device");
        this.lines = Map.copyOf(lines);
    }

    @Override
    public DigitalInput create(DigitalInputConfig config) {
        Line line = lines.get(config.id());
        if (line == null) {
            throw new IllegalArgumentException("No line is wired as " + config.id());
        }
        GpioInput input = new GpioInput(this, config, line);
        context().registry().add(input);
        inputs.put(line, input);
        return input;
    }

    /** Starts telling the edges of the inputs made so far. */
    public EdgeReader readEdges() {
        return EdgeReader.start(inputs);
    }
}
