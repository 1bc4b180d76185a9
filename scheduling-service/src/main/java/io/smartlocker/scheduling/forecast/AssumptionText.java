package io.smartlocker.scheduling.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says an assumption in words, with times as the clock shows them where the devices are. */
final class AssumptionText {
    private static final DateTimeFormatter SAME_DAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NOT_COUNTED = ", not counted on";

    private final ZoneId zone;
    private final LocalDate day;

    /** @param day of which only the time is said */
    AssumptionText(ZoneId zone, LocalDate day) {
        this.zone = zone;
        this.day = day;
    }

    String of(Assumption assumption) {
        return assumption.count() + " " + words(assumption) + (assumption.estimated() ? ", estimated: no sensor" : "");
    }

    private String words(Assumption it) {
        return switch (it.basis()) {
            case READY -> "ready now";
            case CHARGING -> "charging, " + ready(it);
            case DUE_BACK -> "due back by " + time(it.freeAt()) + ", " + charge(it) + ready(it);
            case AFTER_SHIFT -> "back from an earlier shift by " + time(it.freeAt()) + ", " + charge(it) + ready(it);
            case OVERDUE -> "overdue" + NOT_COUNTED;
            case NO_DUE_TIME -> "held without a due time" + NOT_COUNTED;
            case NOT_CHARGING -> "not charged enough and not charging" + NOT_COUNTED;
            case UNUSABLE -> "out of order, out of service or in somebody's own bay" + NOT_COUNTED;
        };
    }

    private static String charge(Assumption it) {
        return it.charge().isZero() ? "" : it.charge().toMinutes() + " min to charge, ";
    }

    private String ready(Assumption it) {
        return (it.counted() ? "ready by " : "ready only by ") + time(it.readyAt());
    }

    private String time(@Nullable Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(Objects.requireNonNull(moment), zone);
        return local.format(local.toLocalDate().equals(day) ? SAME_DAY : OTHER_DAY);
    }
}
