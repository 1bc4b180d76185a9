package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from what a bay's sensors say, second by second, how it stands with one device's charging. */
final class ChargeMeter {
    /** Less is what an empty cable and the sensor's own error make up. */
    static final int NOTHING_MILLIAMPS = 10;
    /** An open relay lets nothing through; so much is no error of the sensor. */
    static final int STUCK_MILLIAMPS = 50;
    /** One reading may be an inrush or a disturbance on the wire. */
    private static final int READINGS_IN_A_ROW = 3;
    /** A full device tops itself up now and then; one that draws for longer is not full any more. */
    private static final Duration LONGEST_TOP_UP = Duration.ofMinutes(1);

    private final ChargeLimits limits;
    private final Streak over = new Streak(READINGS_IN_A_ROW);
    private final Streak hot = new Streak(READINGS_IN_A_ROW);
    private final Streak stuck = new Streak(READINGS_IN_A_ROW);
    private final Span low = new Span();
    private final Span nothing = new Span();
    private final Span drawing = new Span();
    private boolean drew;
    private boolean full;
    private long highest;
    private @Nullable Power last;

    /**
     * @param drew whether it is known that the device is plugged in
     * @param full whether it is known that it is full
     */
    ChargeMeter(ChargeLimits limits, boolean drew, boolean full) {
        this.limits = limits;
        this.drew = drew;
        this.full = full;
    }

    /** @return what is wrong, if something is */
    Optional<ChargeFault> take(Reading reading) {
        Integer millidegrees = reading.millidegrees();
        boolean tooHot = hot.add(millidegrees != null && millidegrees >= limits.hottestMillidegrees());
        Power power = reading.power();
        notice(power);
        int milliamps = power == null ? 0 : power.amount().milliamps();
        boolean tooMuch = over.add(milliamps > limits.overMilliamps());
        boolean jammed = stuck.add(!reading.on() && reading.settled() && milliamps > STUCK_MILLIAMPS);
        if (tooMuch) {
            return Optional.of(ChargeFault.OVER_CURRENT);
        }
        if (tooHot) {
            return Optional.of(ChargeFault.OVER_TEMPERATURE);
        }
        if (jammed) {
            return Optional.of(ChargeFault.STUCK_ON);
        }
        return drawsNothing(reading, power) ? Optional.of(ChargeFault.NOTHING_DRAWN) : Optional.empty();
    }

    /** A single reading may be an inrush: of two that follow each other the lower one counts as drawn. */
    private void notice(@Nullable Power power) {
        if (last != null && power != null) {
            long both = Math.min(last.amount().milliwatts(), power.amount().milliwatts());
            highest = Math.max(highest, both);
        }
        last = power;
    }

    private boolean drawsNothing(Reading reading, @Nullable Power power) {
        boolean judged = power != null && reading.on() && reading.occupied() && reading.settled();
        Power amount = power == null ? new Power(0, 0) : power.amount();
        boolean little = amount.milliwatts() < reading.expectedMilliwatts() * limits.fullPercent() / 100;
        boolean none = amount.milliamps() < NOTHING_MILLIAMPS;
        Duration lowFor = low.during(judged && little, reading.nanos());
        Duration nothingFor = nothing.during(judged && none, reading.nanos());
        Duration drawingFor = drawing.during(judged && !little, reading.nanos());
        drew |= judged && !little;
        if (drawingFor.compareTo(LONGEST_TOP_UP) >= 0) {
            full = false;
        }
        if (judged && little && (drew || !none) && lowFor.compareTo(limits.fullAfter()) >= 0) {
            full = true;
        }
        return !full && !drew && nothingFor.compareTo(limits.nothingAfter()) >= 0;
    }

    /** Whether it was measured that the device is full. */
    boolean full() {
        return full;
    }

    /** What was measured last, without its direction; absent where nothing was. */
    Optional<Power> last() {
        return Optional.ofNullable(last).map(Power::amount);
    }

    /** The most that the device drew so far, in milliwatts; 0 where nothing was measured. */
    long highest() {
        return highest;
    }

    /** Somebody was at the bay: what a disturbance began is forgotten, and a plug may be in now. */
    void beginAnew() {
        over.add(false);
        hot.add(false);
        stuck.add(false);
        nothing.end();
        drew = false;
    }
}
