package io.smartlocker.gateway.powerloss;

import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plays the story in a process of its own, which is gone after one commit of the journal. A process that is killed leaves its
 * files as they are; so those that a kill just before that commit would leave are copied at that moment.
 */
final class InterruptedStory {
    /** In the directory of a story that came to its end: how many commits it took. */
    static final String COMMITS = "commits";

    private InterruptedStory() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        int cut = Integer.parseInt(arguments[1]);
        Diary diary = Diary.open(directory);
        WitnessedCabinet cabinet = new WitnessedCabinet(diary, true);
        FurnishedGateway gateway = Morning.gateway(directory, cabinet);
        PowerSwitch power =
                PowerSwitch.on(gateway.room(Journal.class), cut, () -> Leftovers.copy(directory, before(directory)));
        gateway.start();
        new Story(gateway, cabinet, diary).play();
        // The journal stays open, as a power cut after the last commit would leave it.
        Files.writeString(directory.resolve(COMMITS), String.valueOf(power.commits()));
    }

    /** What a kill just before the commit would have left. */
    static Path before(Path directory) {
        return directory.resolveSibling(directory.getFileName() + "-before");
    }
}
