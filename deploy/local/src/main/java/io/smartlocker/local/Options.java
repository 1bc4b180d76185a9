package io.smartlocker.local;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param empty no demo site
 * @param fresh wipe all data first
 * @param without parts that somebody else runs, for example from an editor
 */
record Options(boolean empty, boolean fresh, Set<String> without) {

    /** @throws StartFailed naming an argument that is not known */
    static Options parse(List<String> arguments) {
        boolean empty = false;
        boolean fresh = false;
        Set<String> without = new HashSet<>();
        for (String argument : arguments) {
            if (argument.equals("--empty")) {
                empty = true;
            } else if (argument.equals("--fresh")) {
                fresh = true;
            } else if (argument.startsWith("--without=")) {
                without.addAll(List.of(argument.substring("--without=".length()).split(",")));
            } else {
                throw new StartFailed("There is no option " + argument + ". ./run help lists all.");
            }
        }
        return new Options(empty, fresh, Set.copyOf(without));
    }
}
