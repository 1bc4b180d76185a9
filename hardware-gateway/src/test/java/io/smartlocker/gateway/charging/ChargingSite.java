package io.smartlocker.gateway.charging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A locker that is played minute by minute. Every third device is broken: it never gets full, and every shift needs it. */
final class ChargingSite {
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration CHARGE = Duration.ofMinutes(90);
    private static final int BROKEN = 3;

    private final ChargePlan plan;
    private final PowerBudget budget;
    private final List<Device> devices = new ArrayList<>();
    private long worstDraw;
    private Duration longestWait = Duration.ZERO;

    ChargingSite(ChargePlan plan, PowerBudget budget, List<Long> watts) {
        this.plan = plan;
        this.budget = budget;
        for (int index = 0; index < watts.size(); index++) {
            devices.add(new Device(index + 1, watts.get(index) * 1_000, index % BROKEN == 0));
        }
    }

    private static final class Device {
        private final int number;
        private final long milliwatts;
        private final boolean broken;
        private Duration charged = Duration.ZERO;
        private Duration since = Duration.ZERO;
        private boolean on;

        Device(int number, long milliwatts, boolean broken) {
            this.number = number;
            this.milliwatts = milliwatts;
            this.broken = broken;
        }

        boolean full() {
            return !broken && charged.compareTo(CHARGE) >= 0;
        }

        Contender contender() {
            int percent = (int) Math.min(99, charged.toMinutes() * 100 / CHARGE.toMinutes());
            return new Contender(new UUID(0, number), number, milliwatts, false, broken, full(), percent, on, since);
        }

        void pass(boolean chosen) {
            since = chosen == on ? since.plus(STEP) : STEP;
            on = chosen;
            charged = on ? charged.plus(STEP) : charged;
        }
    }

    void run(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            List<UUID> chosen =
                    plan.choose(budget, devices.stream().map(Device::contender).toList());
            devices.forEach(device -> device.pass(chosen.contains(new UUID(0, device.number))));
            worstDraw = Math.max(
                    worstDraw,
                    devices.stream()
                            .filter(device -> device.on)
                            .mapToLong(device -> device.milliwatts)
                            .sum());
            devices.stream()
                    .filter(device -> !device.on && !device.full())
                    .map(device -> device.since)
                    .filter(wait -> wait.compareTo(longestWait) > 0)
                    .forEach(wait -> longestWait = wait);
        }
    }

    long worstDraw() {
        return worstDraw;
    }

    /** The longest time that a device that was not full had to wait. */
    Duration longestWait() {
        return longestWait;
    }

    List<Duration> charged() {
        return devices.stream().map(device -> device.charged).toList();
    }
}
