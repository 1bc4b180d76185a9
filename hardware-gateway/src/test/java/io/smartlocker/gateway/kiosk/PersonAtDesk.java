package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.gateway.FurnishedGateway;
import java.util.UUID;

/** Plays a person at the kiosk without HTTP, by what its resources call. */
public final class PersonAtDesk {
    private final FurnishedGateway gateway;
    private final String badge;

    public PersonAtDesk(FurnishedGateway gateway, String badge) {
        this.gateway = gateway;
        this.badge = badge;
    }

    /** Taps and takes what is handed out; answers the intent. */
    public UUID take() {
        String session = tap();
        return gateway.room(TakeDevice.class)
                .take(session, null, System.nanoTime())
                .intent();
    }

    /** Taps and brings back the only device held; answers the intent. */
    public UUID giveBack() {
        String session = tap();
        return gateway.room(ReturnDevice.class)
                .takeBack(session, null, null, System.nanoTime())
                .intent();
    }

    /** Taps and gives a device to somebody, who taps as well. */
    public void handOver(String device, String badgeOfReceiver) {
        String session = tap();
        gateway.room(HandOverDevice.class).handOver(session, device, new Claim.Badge(new BadgeUid(badgeOfReceiver)));
    }

    /** Taps and says what is wrong with a device. */
    public void report(String device, String choice) {
        gateway.room(ReportFault.class).report(tap(), device, choice, null);
    }

    private String tap() {
        return gateway.room(SignIn.class)
                .signIn(new Claim.Badge(new BadgeUid(badge)), System.nanoTime())
                .session()
                .token();
    }

    /** Tries a PIN; answers with which HTTP status, 200 when it is right and may be tried. */
    public static int tryPin(FurnishedGateway gateway, String employeeId, String pin) {
        try {
            gateway.room(SignIn.class).signIn(new Claim.EmployeeIdAndPin(employeeId, pin), System.nanoTime());
            return 200;
        } catch (KioskProblem refused) {
            return refused.problem().status();
        }
    }
}
