package io.smartlocker.gateway.actuation.gpio.chip;

/**
 * One requested line.
 *
 * @param index within the request
 */
public record Line(LineRequest request, int index) {

    /** @throws GpioException if the line could not be driven */
    public void drive(boolean active) {
        request.drive(index, active);
    }

    /** @throws GpioException if the line could not be read */
    public boolean isActive() {
        return request.isActive(index);
    }
}
