package io.smartlocker.system.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Limits are loose where they are times: the guest shares its host's processors with everything else that runs there. What
 * a pulse must never be is too short, and it must end.
 */
class RealGpioTest {
    /** Three minutes on a machine that does nothing else. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** How often a gateway is killed and stopped during a pulse; the benchmark does it fifty times each. */
    private static final int GUARD_ROUNDS = 5;

    private static ProviderReport wiring;
    private static GatewayReport gateway;
    private static GuardReport guard;
    private static PriorityReport priority;
    private static TechnicianReport technician;

    @BeforeAll
    static void boot() throws Exception {
        GuestReport report = GuestReport.of(GpioHost.run(Guest.class, LONGEST, String.valueOf(GUARD_ROUNDS)));
        wiring = report.provider();
        gateway = report.gateway();
        guard = report.guard();
        priority = report.priority();
        technician = report.technician();
    }

    @Test
    void a_pulse_lasts_as_long_as_it_was_asked_to() {
        assertThat(wiring.pulses()).hasSize(20);
        assertLength(wiring.pulses(), 100, 30);
    }

    @Test
    void no_pulse_lasts_longer_than_a_second_whatever_is_asked() {
        assertThat(wiring.capped().longest()).isGreaterThan(950);
        assertThat(wiring.capped().shortest()).isLessThan(1_200);
    }

    @Test
    void an_interrupt_ends_a_pulse_and_is_kept() {
        assertThat(wiring.interrupted()).isLessThan(300);
        assertThat(wiring.interruptKept()).isTrue();
    }

    @Test
    void off_ends_a_pulse_from_another_thread() {
        assertThat(wiring.switchedOff()).isLessThan(300);
    }

    @Test
    void what_ends_a_pulse_runs_before_whatever_else_wants_the_processor() {
        assertThat(wiring.goesFirst()).isTrue();
    }

    @Test
    void the_limit_that_the_service_has_is_enough_for_that() {
        assertThat(priority.allowed().first()).isTrue();
        assertThat(priority.allowed().refusals()).isZero();
    }

    @Test
    void where_the_kernel_refuses_that_it_is_said_once_and_a_pulse_ends_all_the_same() {
        assertThat(priority.refused().first()).isFalse();
        assertThat(priority.refused().refusals()).isOne();
        assertLength(priority.refused().pulses(), 600, 60);
    }

    @Test
    void closing_during_a_pulse_leaves_the_line_off() {
        assertThat(wiring.offWhenClosed()).isTrue();
    }

    @Test
    void active_low_outputs_are_never_seen_on_while_they_are_requested_and_released() {
        assertThat(wiring.changesWhileOpening()).isZero();
    }

    @Test
    void every_edge_of_a_door_is_told() {
        assertThat(wiring.edges()).hasSize(10).allMatch(millis -> millis >= 10);
    }

    @Test
    void a_bouncing_contact_is_told_once() {
        assertThat(wiring.toldOfBounce()).containsExactly("OPEN", "CLOSED");
    }

    @Test
    void a_line_that_is_held_is_refused_with_the_name_of_its_holder() {
        assertThat(wiring.held())
                .matches("gpiochip0: line 0, wired as lock of locker A-1 bay 1, is held by \"smart-locker/\\d+\"\\. "
                        + "Stop that program, or correct the wiring\\.");
    }

    @Test
    void a_line_the_chip_does_not_have_is_refused_with_those_it_has() {
        assertThat(wiring.missingLine())
                .isEqualTo(
                        "gpiochip0 has lines 0 to 9; line 99, wired as lock of locker A-1 bay 1, is not among them.");
    }

    @Test
    void a_line_wired_by_number_and_by_name_is_refused() {
        assertThat(wiring.wiredTwice()).startsWith("gpiochip0 line 5 is wired twice: as lock of locker A-1 bay 1");
    }

    @Test
    void a_badge_at_the_packaged_gateway_pulses_its_lock_for_300_ms() {
        assertThat(gateway.pulses()).hasSize(6);
        assertLength(gateway.pulses(), 300, 30);
    }

    @Test
    void no_other_line_moves_from_before_the_start_until_after_the_end() {
        assertThat(gateway.silentLinesThatChanged()).isEmpty();
    }

    @Test
    void a_bouncing_door_is_one_fact_each_time_it_opens_and_one_when_it_closes() {
        assertThat(gateway.facts()).filteredOn("DoorOpened"::equals).hasSize(6);
        assertThat(gateway.facts()).filteredOn("DoorClosed"::equals).hasSize(6);
        assertThat(gateway.facts()).doesNotContain("DoorAlarm");
    }

    @Test
    void what_a_person_did_is_in_the_journal() {
        assertThat(gateway.facts()).filteredOn("TapAccepted"::equals).hasSize(7);
        assertThat(gateway.facts()).filteredOn("DeviceTaken"::equals).hasSize(3);
        assertThat(gateway.facts()).filteredOn("DeviceReturned"::equals).hasSize(3);
    }

    @Test
    void sigterm_during_a_pulse_ends_with_every_output_off() {
        assertThat(gateway.terminated().shortest()).isLessThan(330);
        assertThat(gateway.offAfterTermination()).isTrue();
    }

    @Test
    void a_gateway_whose_line_is_held_by_another_process_says_by_whom() {
        assertThat(gateway.refusedStart())
                .containsPattern(
                        "gpiochip0: line 0, wired as lock of locker A-1 bay 1, is held by \"smart-locker/\\d+\"");
    }

    @Test
    void after_a_kill_during_a_pulse_the_guard_drives_every_output_off_in_time() {
        assertInTime(guard.killed());
        assertThat(guard.drivenOffAfterDeath()).isEqualTo(guard.killed().size());
    }

    @Test
    void a_gateway_that_is_stopped_during_a_pulse_is_killed_by_its_guard_and_its_line_is_off_in_time() {
        assertThat(guard.stopped())
                .as("the line stayed on when the process was stopped")
                .allMatch(fall -> fall.shortest() > 0);
        assertInTime(guard.stopped());
        assertThat(guard.drivenOffAfterSilence()).isEqualTo(guard.stopped().size());
    }

    @Test
    void the_packaged_gateway_is_guarded_too() {
        assertInTime(List.of(guard.packagedKilled(), guard.packagedStopped()));
        assertThat(guard.packagedStopped().shortest()).isPositive();
        assertThat(guard.packagedOutput())
                .containsPattern("Guard: every output is off\\. reason=DIED gateway=\\d+ outputs=4 ")
                .containsPattern("Guard: every output is off\\. reason=SILENT gateway=\\d+ outputs=4 ")
                .as("the guard shares the gateway's lines")
                .doesNotContain("lines go off only when the gateway is dead");
    }

    @Test
    void without_a_guard_no_lock_is_energised_until_there_is_one_again() {
        assertThat(guard.unguarded()).startsWith("The lock of locker A-1 bay 1 is not energised: the guard ");
        assertThat(guard.changesUnguarded()).isZero();
        assertThat(guard.guardedAgain()).isTrue();
    }

    @Test
    void a_technician_is_told_of_each_line_where_it_is_and_who_holds_it() {
        assertThat(technician.check())
                .startsWith("0\n")
                .containsPattern("lock of locker A-1 bay 3 +gpiochip0 line 2 \\(GPIO2\\) +free")
                .contains("All lines can be used.");
        assertThat(technician.checkWhileHeld())
                .startsWith("1\n")
                .containsPattern("lock of locker A-1 bay 1 +gpiochip0 line 0 \\(GPIO0\\) +HELD by \"somebody\"")
                .contains("1 of 6 lines cannot be used.");
    }

    @Test
    void a_technician_tries_a_bay_and_is_told_what_its_door_did() {
        assertThat(technician.testBay())
                .startsWith("0\n")
                .contains("Before: the door is CLOSED.", "The lock was energised for 300 ms.")
                .containsPattern("The door opened \\d+ ms after the lock was energised\\.");
        assertThat(technician.testBayShut())
                .startsWith("1\n")
                .contains("The door was not seen to open within 3 s; it is CLOSED.");
    }

    @Test
    void all_off_finds_every_output() {
        assertThat(technician.allOff()).startsWith("0\n").contains("4 outputs are off.");
    }

    /**
     * 600 ms from the signal on a machine that has time for the guard, which {@link GpioBench} looks at a hundred times. On one
     * that has not, not more than half may be later, and none may be as late as a pulse that nobody ends.
     */
    private static void assertInTime(List<Fall> falls) {
        assertThat(falls).isNotEmpty().allMatch(fall -> fall.shortest() <= 1_500);
        assertThat(falls.stream().filter(fall -> fall.shortest() <= 600).count())
                .as("lines that may have been off within 600 ms")
                .isGreaterThanOrEqualTo((falls.size() + 1) / 2);
    }

    /**
     * None is for certain too short, and not half of them are for certain too long: a processor that is taken away during a
     * pulse lengthens it. On a quiet machine the limits of a length are a millisecond apart, and so this is exact.
     */
    private static void assertLength(List<Pulse> pulses, double millis, double tolerance) {
        assertThat(pulses)
                .as("pulses that could be measured; if there are none, the machine is too busy")
                .anyMatch(pulse -> pulse.width() <= tolerance);
        assertThat(pulses).allMatch(pulse -> pulse.longest() >= millis - tolerance);
        assertThat(Pulse.medianShortest(pulses)).isLessThanOrEqualTo(millis + tolerance);
    }
}
