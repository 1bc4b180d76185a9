package io.smartlocker.gateway.powerloss;

import io.smartlocker.gateway.journal.Journal;
import java.util.concurrent.atomic.AtomicInteger;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** Counts what the journal commits, and takes the process away when one of them is on the disk and nothing has followed from it. */
final class PowerSwitch implements SQLiteCommitListener {
    /** Exit status of a process whose power was cut. */
    static final int CUT = 77;

    private final int cut;
    private final Runnable atTheCommit;
    private final AtomicInteger commits = new AtomicInteger();

    private PowerSwitch(int cut, Runnable atTheCommit) {
        this.cut = cut;
        this.atTheCommit = atTheCommit;
    }

    /**
     * @param cut the commit that is the last, counted from 1; with 0 there is none
     * @param atTheCommit called when all is done in that transaction and nothing of it is on the disk
     */
    static PowerSwitch on(Journal journal, int cut, Runnable atTheCommit) {
        PowerSwitch power = new PowerSwitch(cut, atTheCommit);
        journal.change(connection -> connection.unwrap(SQLiteConnection.class).addCommitListener(power));
        journal.afterCommit(power::committed);
        return power;
    }

    /** How many transactions came as far as to be committed. */
    int commits() {
        return commits.get();
    }

    /** SQLite asks before it writes. Another thread's may be next before this one's has been told of. */
    @Override
    public void onCommit() {
        int commit = commits.incrementAndGet();
        if (commit == cut) {
            atTheCommit.run();
        } else if (cut > 0 && commit > cut) {
            Runtime.getRuntime().halt(CUT);
        }
    }

    private void committed() {
        if (cut > 0 && commits.get() >= cut) {
            Runtime.getRuntime().halt(CUT);
        }
    }

    @Override
    public void onRollback() {
        // What was undone is no step.
    }
}
