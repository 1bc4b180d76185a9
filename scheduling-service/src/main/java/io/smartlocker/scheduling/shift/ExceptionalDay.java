package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.ShiftException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day on which a shift is not as usual. */
@Entity
@Table(name = "shift_exception")
class ExceptionalDay {
    @Id
    UUID id;

    UUID shift;
    LocalDate day;

    @Column(name = "start_time")
    @Nullable
    LocalTime start;

    @Column(name = "end_time")
    @Nullable
    LocalTime end;

    /** For Hibernate. */
    protected ExceptionalDay() {}

    ExceptionalDay(UUID id, UUID shift, ShiftException exception) {
        this.id = id;
        this.shift = shift;
        this.day = exception.day();
        follow(exception);
    }

    /** Takes other times; false when they are the present ones. */
    boolean change(ShiftException exception) {
        if (exception.equals(exception())) {
            return false;
        }
        follow(exception);
        return true;
    }

    private void follow(ShiftException exception) {
        start = exception.start();
        end = exception.end();
    }

    ShiftException exception() {
        return new ShiftException(day, start, end);
    }
}
