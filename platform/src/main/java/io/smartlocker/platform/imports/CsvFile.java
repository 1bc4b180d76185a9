package io.smartlocker.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that was sent, on disk without a name: it is gone when it is closed, and also when the process dies. It is read
 * row by row, from the beginning as often as needed, never as a whole.
 */
final class CsvFile implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;
    private static final int PEEK = 4 * 1024;
    private static final int MOST_COLUMNS = 200;
    /** A thousand ids, the most that any list of ours may have, need 37,000. */
    private static final int LONGEST_CELL = 50_000;

    private static final int LONGEST_ROW = 100_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileChannel channel;
    private final String digest;
    private final char separator;

    private CsvFile(FileChannel channel, String digest) throws IOException {
        this.channel = channel;
        this.digest = digest;
        this.separator = separator();
    }

    /** A row and the number of the line on which it begins, counted from 1. */
    record Row(long line, List<String> cells) {}

    /** @throws ProblemException 413 if there is more than the limit in bytes */
    static CsvFile receive(InputStream body, long limit) throws IOException {
        Path path = Files.createTempFile("import", ".csv");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Files.deleteIfExists(path);
        try {
            return new CsvFile(channel, copy(body, channel, limit));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String copy(InputStream body, FileChannel channel, long limit) throws IOException {
        DigestInputStream source = new DigestInputStream(body, sha256());
        byte[] block = new byte[BLOCK];
        for (int read = source.read(block); read >= 0; read = source.read(block)) {
            if (channel.position() + read > limit) {
                throw ProblemException.of(CommonProblem.TOO_LARGE, "A file may have " + limit + " bytes.");
            }
            ByteBuffer rest = ByteBuffer.wrap(block, 0, read);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        return HexFormat.of().formatHex(source.getMessageDigest().digest());
    }

    /** SHA-256 of the content in hexadecimal. */
    String digest() {
        return digest;
    }

    /** The rows from the beginning; use one such stream at a time. It fails with {@link CsvMistake} where it is no CSV. */
    Stream<Row> rows() throws IOException {
        channel.position(0);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        Channels.newReader(
                                channel,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT),
                                BLOCK));
        Iterator<CsvRecord> records = reader.iterator();
        return Stream.iterate(next(records), row -> !row.isEmpty(), row -> next(records))
                .map(List::getFirst);
    }

    private static List<Row> next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? List.of(row(records.next())) : List.of();
        } catch (CsvParseException e) {
            throw new CsvMistake("This is no CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new CsvMistake("This is not text in UTF-8.");
        }
    }

    private static Row row(CsvRecord found) {
        List<String> cells = found.getFields();
        boolean marked = found.getStartingLineNumber() == 1 && cells.getFirst().startsWith("" + BYTE_ORDER_MARK);
        return new Row(
                found.getStartingLineNumber(),
                marked
                        ? Stream.concat(
                                        Stream.of(cells.getFirst().substring(1)),
                                        cells.stream().skip(1))
                                .toList()
                        : cells);
    }

    /** What parts the cells of the first line most often; spreadsheets use what their country has. */
    private char separator() throws IOException {
        byte[] start = new byte[PEEK];
        int length = channel.read(ByteBuffer.wrap(start), 0);
        String line = new String(start, 0, Math.max(0, length), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate ->
                        line.chars().filter(letter -> letter == candidate).count()))
                .filter(best -> line.indexOf(best) >= 0)
                .orElse(',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
