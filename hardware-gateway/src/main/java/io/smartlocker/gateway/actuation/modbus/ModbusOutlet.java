package io.smartlocker.gateway.actuation.modbus;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;

/** A charging relay of a board. */
final class ModbusOutlet implements ChargeSwitch {
    private final ModbusBoard board;
    private final int coil;
    private final String purpose;

    ModbusOutlet(ModbusBoard board, int coil, String purpose) {
        this.board = board;
        this.coil = coil;
        this.purpose = purpose;
    }

    @Override
    public void on() throws ActuationException {
        board.switchTo(coil, true, purpose);
    }

    @Override
    public void off() throws ActuationException {
        board.switchTo(coil, false, purpose);
    }
}
