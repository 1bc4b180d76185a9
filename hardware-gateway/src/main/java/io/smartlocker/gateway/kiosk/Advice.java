package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.journal.Intent;
import java.util.Optional;

/** What the person at the kiosk is to do, in one sentence. */
final class Advice {
    private Advice() {}

    static String on(Intent intent, Optional<IntentView.Next> next) {
        int bay = intent.number();
        return switch (intent.state()) {
            case INTENDED, FIRED ->
                intent.pulses() > 1
                        ? "Bay %d did not open and is tried once more.".formatted(bay)
                        : "Bay %d is being opened.".formatted(bay);
            case OPENED -> whileOpen(intent).formatted(bay);
            case DONE -> "Bay %d is closed.".formatted(bay);
            case JAMMED -> next.map(other -> instead(intent, other)).orElseGet(() -> withoutAnother(intent));
            case CANCELLED -> "Bay %d was not opened.".formatted(bay);
            case UNKNOWN ->
                "The kiosk was interrupted, so please look into bay %d and call for help if it is wrong."
                        .formatted(bay);
        };
    }

    private static String whileOpen(Intent intent) {
        return switch (intent.purpose()) {
            case TAKE -> "Take the device out of bay %d and close the door.";
            case RETURN -> "Put the device into bay %d and close the door.";
            case COMMAND, REOPEN -> "Close the door of bay %d when you are done.";
        };
    }

    private static String instead(Intent intent, IntentView.Next next) {
        return "Bay %d does not open. Please use bay %d instead.".formatted(intent.number(), next.bay());
    }

    private static String withoutAnother(Intent intent) {
        return "Bay %d does not open. Please call for help.".formatted(intent.number());
    }
}
