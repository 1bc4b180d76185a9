package io.smartlocker.local;

/** Why the stack could not start, in a sentence for the person who started it. */
final class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    StartFailed(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
