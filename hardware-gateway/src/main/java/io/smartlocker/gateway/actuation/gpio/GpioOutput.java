package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.Line;

/** An output of Pi4J on a requested line. HIGH is energised; the kernel knows the polarity. */
final class GpioOutput extends DigitalOutputBase {
    private final Line line;

    GpioOutput(DigitalOutputProvider provider, DigitalOutputConfig config, Line line) {
        super(provider, config);
        this.line = line;
    }

    @Override
    public DigitalOutput state(DigitalState state) {
        try {
            line.drive(state.isHigh());
        } catch (GpioException e) {
            throw new IOException(e.getMessage(), e);
        }
        return super.state(state);
    }
}
