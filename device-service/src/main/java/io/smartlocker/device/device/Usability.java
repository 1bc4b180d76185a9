package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Embeddable;

/** What people say of a device's use. It stands wherever the device is; only that it is lost ends when it turns up. */
@Embeddable
public class Usability {
    boolean lost;
    boolean outOfService;
    boolean retired;
    boolean underMaintenance;

    /** The state of a device that nobody holds. */
    DeviceStatus status() {
        if (retired) {
            return DeviceStatus.RETIRED;
        }
        if (lost) {
            return DeviceStatus.LOST;
        }
        return outOfService || underMaintenance ? DeviceStatus.OUT_OF_SERVICE : DeviceStatus.STORED;
    }

    /** False when it is so already; so do the others answer. */
    boolean retire() {
        boolean changed = !retired;
        retired = true;
        return changed;
    }

    boolean takeOutOfService() {
        requireInUse();
        boolean changed = !outOfService;
        outOfService = true;
        return changed;
    }

    /** Back into use, whatever a person said before. */
    public boolean putIntoService() {
        if (lost) {
            throw ProblemException.of(DeviceProblem.DEVICE_NOT_IN_USE, "It is lost. Mark it found first.");
        }
        if (underMaintenance && !outOfService && !retired) {
            throw ProblemException.of(DeviceProblem.DEVICE_IN_MAINTENANCE, "End its maintenance.");
        }
        boolean changed = outOfService || retired;
        outOfService = false;
        retired = false;
        return changed;
    }

    /** A person does not find it. */
    public boolean markLost() {
        if (retired) {
            throw ProblemException.of(DeviceProblem.DEVICE_NOT_IN_USE, "It is RETIRED.");
        }
        return lose();
    }

    /** Nobody knows where it is. */
    boolean lose() {
        boolean changed = !lost;
        lost = true;
        return changed;
    }

    boolean found() {
        boolean changed = lost;
        lost = false;
        return changed;
    }

    /** It is there again: refused when it was not lost. */
    boolean turnUp() {
        if (!lost) {
            throw ProblemException.of(DeviceProblem.DEVICE_NOT_LOST, "Nobody marked it lost.");
        }
        return found();
    }

    /** Maintenance begins or ends. */
    public boolean maintain(boolean begun) {
        boolean changed = underMaintenance != begun;
        underMaintenance = begun;
        return changed;
    }

    /** Refuses when it is lost or retired. */
    public void requireInUse() {
        if (lost || retired) {
            throw ProblemException.of(DeviceProblem.DEVICE_NOT_IN_USE, "It is " + status() + ".");
        }
    }
}
