package io.smartlocker.gateway.actuation.gpio.chip;

import io.smartlocker.gateway.cabinet.LineSpec;
import java.time.Duration;

/**
 * How one line is requested. Levels are logical: active means energised for an output, whatever the polarity.
 *
 * @param offset of the line on its chip
 * @param purpose what it is wired to, for messages: "lock of locker A-1 bay 3"
 * @param flags of {@code gpio_v2_line_flag}
 * @param debounce how long a level must be stable before its edge is told; zero for an output
 */
public record LineSettings(int offset, String purpose, long flags, Duration debounce) {

    /** An output; it is off from the moment of the request. */
    public static LineSettings output(int offset, String purpose, LineSpec spec) {
        return new LineSettings(offset, purpose, GpioAbi.FLAG_OUTPUT | wiring(spec), Duration.ZERO);
    }

    /** An input whose edges are told, both ways. */
    public static LineSettings input(int offset, String purpose, LineSpec spec, Duration debounce) {
        long edges = GpioAbi.FLAG_EDGE_RISING | GpioAbi.FLAG_EDGE_FALLING;
        return new LineSettings(offset, purpose, GpioAbi.FLAG_INPUT | edges | wiring(spec), debounce);
    }

    boolean isOutput() {
        return (flags & GpioAbi.FLAG_OUTPUT) != 0;
    }

    private static long wiring(LineSpec spec) {
        long bias =
                switch (spec.bias()) {
                    case AS_IS -> 0;
                    case DISABLED -> GpioAbi.FLAG_BIAS_DISABLED;
                    case PULL_UP -> GpioAbi.FLAG_BIAS_PULL_UP;
                    case PULL_DOWN -> GpioAbi.FLAG_BIAS_PULL_DOWN;
                };
        return spec.activeLow() ? bias | GpioAbi.FLAG_ACTIVE_LOW : bias;
    }
}
