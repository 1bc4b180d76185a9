package io.smartlocker.platform.imports;

/** The file cannot be read as CSV; the message is for whoever sent it. */
final class CsvMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CsvMistake(String message) {
        super(message);
    }
}
