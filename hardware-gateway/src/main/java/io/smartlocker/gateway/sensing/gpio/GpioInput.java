package io.smartlocker.gateway.sensing.gpio;

import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalInputBase;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.DigitalStateChangeEvent;
import io.smartlocker.gateway.actuation.gpio.chip.EdgeReader;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.Line;

/** An input of Pi4J on a requested line. HIGH is active; the kernel knows the polarity. */
final class GpioInput extends DigitalInputBase implements EdgeReader.Listener {
    private final Line line;

    GpioInput(DigitalInputProvider provider, DigitalInputConfig config, Line line) {
        super(provider, config);
        this.line = line;
    }

    @Override
    public DigitalState state() {
        try {
            return DigitalState.getState(line.isActive());
        } catch (GpioException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void changed(boolean active) {
        dispatch(new DigitalStateChangeEvent<>(this, DigitalState.getState(active)));
    }

    @Override
    public void lost() {
        dispatch(new DigitalStateChangeEvent<>(this, DigitalState.UNKNOWN));
    }
}
