package io.smartlocker.gateway.powerloss;

import io.smartlocker.gateway.powerloss.Story.Chapter;
import java.util.ArrayList;
import java.util.List;

/** Which story is played. */
enum Script {
    BUSY_MORNING(1) {
        @Override
        List<Chapter> chapters() {
            List<Chapter> chapters = new ArrayList<>(List.of(Chapter.values()));
            chapters.remove(Chapter.TAKE_PAST_A_STUCK_BOLT);
            return chapters;
        }
    },
    /** The first bay that is fired does not open. */
    STUCK_BOLT(2) {
        @Override
        List<Chapter> chapters() {
            return List.of(Chapter.TAKE_PAST_A_STUCK_BOLT, Chapter.TELL_THE_REST);
        }
    };

    /** Where the bolt is stuck: the best device lies there. */
    static final int STUCK_BAY = 2;

    /** How many pulses an intent has at most. */
    final int mostPulses;

    Script(int mostPulses) {
        this.mostPulses = mostPulses;
    }

    /** What happens, in this order. */
    abstract List<Chapter> chapters();
}
