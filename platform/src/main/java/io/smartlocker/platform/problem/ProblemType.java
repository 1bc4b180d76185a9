package io.smartlocker.platform.problem;

/** One entry of a service's catalogue of problems; usually an enum constant. */
public interface ProblemType {
    /** Stable kebab-case name, the {@code type} of the problem document. */
    String slug();

    /** HTTP status code. */
    int status();

    /** Short summary that does not change between occurrences. */
    String title();
}
