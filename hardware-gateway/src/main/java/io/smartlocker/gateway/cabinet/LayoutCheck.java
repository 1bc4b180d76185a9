package io.smartlocker.gateway.cabinet;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be right in a layout before anything is energised by it. */
final class LayoutCheck {
    private final List<String> mistakes;
    private final Map<String, String> usedBy = new HashMap<>();
    private final BoardCheck boards;
    private final Duration pulse;

    private LayoutCheck(CabinetLayout layout, List<String> mistakes) {
        this.mistakes = mistakes;
        boards = new BoardCheck(layout.boards(), mistakes);
        pulse = layout.pulse();
    }

    /**
     * @param mistakes found so far
     * @throws LayoutException if there is any mistake
     */
    static void check(CabinetLayout layout, List<String> mistakes) {
        LayoutCheck check = new LayoutCheck(layout, mistakes);
        check.limits(layout);
        check.lockers(layout);
        SensorCheck.check(layout, mistakes);
        if (!mistakes.isEmpty()) {
            throw new LayoutException(mistakes);
        }
    }

    private void limits(CabinetLayout layout) {
        if (layout.pulse().compareTo(CabinetLayout.LONGEST_PULSE) > 0) {
            mistakes.add("The pulse of " + layout.pulse().toMillis() + " ms is over the cap of 1000 ms.");
        }
        if (layout.pulse().compareTo(CabinetLayout.SHORTEST_PULSE) < 0) {
            mistakes.add("The pulse of " + layout.pulse().toMillis() + " ms is under 50 ms.");
        }
        if (layout.maxSimultaneous() < 1) {
            mistakes.add(
                    "maxSimultaneous is " + layout.maxSimultaneous() + ", but at least 1 lock must be able to open.");
        }
        if (layout.lockers().isEmpty()) {
            mistakes.add("No locker is wired.");
        }
    }

    private void lockers(CabinetLayout layout) {
        Set<String> serials = new HashSet<>();
        for (LockerWiring locker : layout.lockers()) {
            if (!serials.add(locker.serial())) {
                mistakes.add("Locker " + locker.serial() + " is there twice.");
            }
            Set<Integer> numbers = new HashSet<>();
            for (BayWiring bay : locker.bays()) {
                bay(locker.serial(), bay, numbers);
            }
        }
    }

    private void bay(String serial, BayWiring bay, Set<Integer> numbers) {
        String place = "Locker " + serial + " bay " + bay.number();
        if (bay.number() < 1) {
            mistakes.add(place + ": bays are numbered from 1.");
        } else if (!numbers.add(bay.number())) {
            mistakes.add(place + ": is there twice.");
        }
        lock(place + " lock", bay.lock());
        outlet(place + " outlet", bay.outlet());
        door(place + " door", bay.door());
    }

    private void lock(String place, @Nullable Wire wire) {
        switch (wire) {
            case null -> {}
            case LineSpec line -> line(place, line);
            case ChannelSpec channel -> {
                boards.lock(place, channel, pulse);
                once(place, channel + " output");
            }
        }
    }

    private void outlet(String place, @Nullable Wire wire) {
        switch (wire) {
            case null -> {}
            case LineSpec line -> line(place, line);
            case ChannelSpec channel -> {
                boards.outlet(place, channel);
                once(place, channel + " output");
            }
        }
    }

    private void door(String place, @Nullable Wire wire) {
        switch (wire) {
            case null -> {}
            case LineSpec line -> line(place, line);
            case ChannelSpec channel -> {
                boards.door(place, channel);
                once(place, channel + " input");
            }
        }
    }

    private void line(String place, LineSpec line) {
        Integer number = line.line();
        if (number != null && number < 0) {
            mistakes.add(place + ": " + line + " is not a line.");
        }
        once(place, line.toString());
    }

    private void once(String place, String what) {
        String before = usedBy.putIfAbsent(what, place);
        if (before != null) {
            mistakes.add(place + ": " + what + " is used by " + before + " already.");
        }
    }
}
