package io.smartlocker.gateway.powerloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The power fails at each step of the journal in turn, and the kiosk starts on what is left. */
class PowerLossTest {
    /** A take alone has four: the intent with the tap, the pulse, the opening, the closing. */
    private static final int FEWEST_STEPS = 20;

    /** The intent with the tap, the pulse, that there is a second one, that pulse, the end; and a take from another bay. */
    private static final int FEWEST_STEPS_WITH_A_STUCK_BOLT = 9;

    /** More than a small machine has processors: they wait for pulses and rests half of the time. */
    private static final int AT_A_TIME = 4;

    private static final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

    @TempDir
    static Path directory;

    @AfterAll
    static void stop() {
        threads.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> what_was_promised_holds_wherever_the_power_failed() throws Exception {
        return cutAtEachStep(Script.BUSY_MORNING, FEWEST_STEPS);
    }

    @TestFactory
    Stream<DynamicTest> it_holds_too_where_a_bolt_is_stuck() throws Exception {
        return cutAtEachStep(Script.STUCK_BOLT, FEWEST_STEPS_WITH_A_STUCK_BOLT);
    }

    private static Stream<DynamicTest> cutAtEachStep(Script script, int fewestSteps) throws Exception {
        Path own = Files.createDirectory(directory.resolve(script.name()));
        Path morning = own.resolve("morning");
        Morning.prepare(morning, script);
        StoryProcess processes = new StoryProcess(own);
        int commits = processes.play(Leftovers.copy(morning, own.resolve("whole")));
        assertThat(commits).isGreaterThanOrEqualTo(fewestSteps);
        List<Future<?>> attempts = new ArrayList<>();
        for (int commit = 1; commit <= commits; commit++) {
            Path left = own.resolve("commit-" + commit);
            int cut = commit;
            attempts.add(threads.submit(() -> {
                return processes.playUntil(Leftovers.copy(morning, left), cut) ? holds(left) : left;
            }));
        }
        return IntStream.range(0, commits)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "commit " + (i + 1), () -> attempts.get(i).get()));
    }

    private static Path holds(Path after) throws Exception {
        Path before = InterruptedStory.before(after);
        Path unseen = Leftovers.copy(after, after.resolveSibling(after.getFileName() + "-unseen"));
        Path gaveWay = Leftovers.whereTheBoltGaveWay(after);
        new TornWrite(before, after).leavesWhatWasBefore();
        goOn(before, true);
        goOn(after, true);
        goOn(unseen, false);
        if (gaveWay != null) {
            goOn(gaveWay, true);
        }
        return after;
    }

    private static void goOn(Path left, boolean seesContents) throws Exception {
        try (RestartedKiosk kiosk = new RestartedKiosk(left, seesContents)) {
            Promises promises = new Promises(kiosk);
            kiosk.story.finishWhatStandsOpen();
            promises.hold();
            assertThat(kiosk.hasFiredNothing()).isTrue();
            if (seesContents) {
                kiosk.story.play();
                promises.areKept();
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Started on " + left.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
