package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact;

/** Which facts may be left out when too many wait: those that tell how a bay is. What people did and what was ordered stays. */
final class Telemetry {
    private Telemetry() {}

    static boolean is(KioskFact fact) {
        return switch (fact) {
            case KioskFact.DoorOpened it -> true;
            case KioskFact.DoorClosed it -> true;
            case KioskFact.ChargeChanged it -> true;
            case KioskFact.TapAccepted it -> false;
            case KioskFact.TapRefused it -> false;
            case KioskFact.BayFired it -> false;
            case KioskFact.DoorAlarm it -> false;
            case KioskFact.DeviceTaken it -> false;
            case KioskFact.DeviceReturned it -> false;
            case KioskFact.DeviceHandedOver it -> false;
            case KioskFact.FaultReported it -> false;
            case KioskFact.IntentEnded it -> false;
            case KioskFact.CommandReceived it -> false;
            case KioskFact.CommandFinished it -> false;
            case KioskFact.Started it -> false;
            case KioskFact.Health it -> false;
        };
    }
}
