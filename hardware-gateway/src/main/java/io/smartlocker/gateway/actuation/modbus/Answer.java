package io.smartlocker.gateway.actuation.modbus;

/** What a board says to a question. */
sealed interface Answer {
    /** @param data the bits that were read; empty for what was written */
    record Done(byte[] data) implements Answer {}

    /**
     * It will not do it.
     *
     * @param code why
     * @see <a href="https://modbus.org/docs/Modbus_Application_Protocol_V1_1b3.pdf">Modbus application protocol, 7</a>
     */
    record Refused(int code) implements Answer {
        String words() {
            return switch (code) {
                case 1 -> "it does not know this function";
                case 2 -> "it has no such channel";
                case 3 -> "it cannot take this value";
                case 4 -> "it failed while doing it";
                case 5 -> "it takes long over it";
                case 6 -> "it is busy";
                case 8 -> "its memory is damaged";
                case 10, 11 -> "a gateway before it does not reach it";
                default -> "it gives no known reason";
            };
        }
    }
}
