package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each contract looks like on the wire, kept in {@code golden/} for all who write and read it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static List<Class<? extends Record>> messages() {
        return ContractClasses.messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_record_is_written_as_it_always_was(Class<? extends Record> type) throws IOException {
        KeptFile.checkGolden(golden(type), pretty(Contracts.write(Sample.complete(type))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_was_written_is_read_back(Class<? extends Record> type) throws IOException {
        assertThat(Contracts.read(Files.readString(golden(type)), readAs(type))).isEqualTo(Sample.complete(type));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_field_that_a_reader_does_not_know_is_ignored(Class<? extends Record> type) throws IOException {
        ObjectNode grown = (ObjectNode) JSON.readTree(Files.readString(golden(type)));
        grown.put("addedLater", true);

        assertThat(Contracts.read(grown.toString(), readAs(type))).isEqualTo(Sample.complete(type));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_may_be_absent_may_be_absent(Class<? extends Record> type) {
        String least = Contracts.write(Sample.least(type));

        assertThat(least).doesNotContain("null");
        assertThat(Contracts.read(least, readAs(type))).isEqualTo(Sample.least(type));
    }

    @Test
    void there_is_no_golden_file_without_its_record() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(messages().stream()
                            .map(type -> ContractClasses.name(type) + ".json")
                            .toList());
        }
    }

    /** A variant is read as what it is a variant of. */
    private static Class<?> readAs(Class<? extends Record> type) {
        return ContractClasses.isVariant(type)
                ? Arrays.stream(type.getInterfaces())
                        .filter(Class::isSealed)
                        .findFirst()
                        .orElseThrow()
                : type;
    }

    private static Path golden(Class<? extends Record> type) {
        return GOLDEN.resolve(ContractClasses.name(type) + ".json");
    }

    private static String pretty(String json) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.readTree(json)) + "\n";
    }
}
