package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.scheduling.naming.Titles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shift as a line of a file, which {@link ShiftRow} reads. */
record ShiftLine(Shift shift, List<ShiftDevice> needs) {
    UUID id() {
        return shift.id;
    }

    /** Whatever a column names. */
    List<UUID> ids(ShiftColumn column) {
        return switch (column) {
            case LOCATION -> List.of(shift.location);
            case USERS -> List.of(shift.users);
            case GROUPS -> List.of(shift.groups);
            case DEVICE_TYPES -> needs.stream().map(need -> need.deviceType).toList();
            case DEVICES ->
                needs.stream().flatMap(need -> Stream.ofNullable(need.device)).toList();
            case ID, NAME, DAYS, START, END, TIME_ZONE, VALID_FROM, VALID_UNTIL, GRACE_MINUTES, RESERVE -> List.of();
        };
    }

    /** @param byId whether the name is not enough to know it by */
    List<String> cells(Map<ShiftColumn, Titles> titles, boolean byId) {
        return Arrays.stream(ShiftColumn.values())
                .map(column ->
                        column == ShiftColumn.ID && !byId ? "" : cell(column, titles.getOrDefault(column, Titles.NONE)))
                .toList();
    }

    private String cell(ShiftColumn column, Titles titles) {
        ShiftPlan plan = shift.plan();
        return switch (column) {
            case ID -> id().toString();
            case NAME -> plan.name();
            case LOCATION -> titles.of(plan.location());
            case DAYS -> plan.days().stream().map(Weekday::name).collect(Collectors.joining(Titles.BETWEEN));
            case START -> plan.start().toString();
            case END -> plan.end().toString();
            case TIME_ZONE -> plan.timeZone().getId();
            case VALID_FROM -> Objects.toString(plan.validFrom(), "");
            case VALID_UNTIL -> Objects.toString(plan.validUntil(), "");
            case GRACE_MINUTES -> Integer.toString(plan.graceMinutes());
            case RESERVE -> plan.reserve() ? "yes" : "no";
            case USERS, GROUPS, DEVICES -> titles.all(ids(column));
            case DEVICE_TYPES -> NeedCells.ofTypes(needs, titles);
        };
    }
}
