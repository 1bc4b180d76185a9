package io.smartlocker.gateway.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors check {@code cabinet.yaml} with says the same as the gateway, as far as a schema can. */
class CabinetSchemaTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_example_passes_both() throws IOException {
        Path example = DOCS.resolve("cabinet-boards.yaml");
        assertThat(Files.readString(example)).startsWith("# yaml-language-server: $schema=cabinet.schema.json");
        assertThat(mistakes(Files.readString(example))).isEmpty();
        assertThat(LayoutFile.read(example, Hardware.WIRED, CabinetLayout.DEFAULT_PULSE)
                        .boards())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lockers: [{serial: A}]",
                "{pulse: 250ms, maxSimultaneous: 2, lockers: [{serial: A, bays: [{number: 1}]}]}",
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: /dev/gpiochip0, line: 0, activeLow: true}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, door: {chip: c, name: DOOR1, bias: pull_up}}]}]",
                "{boards: [{name: m, kind: modbus, port: p, address: 1}], lockers: [{serial: A}]}",
                "{boards: [{name: k, kind: KERONG, port: p, address: 0, outputs: 12, baud: 9600}],"
                        + " lockers: [{serial: A, bays: [{number: 1, lock: {board: k, channel: 12},"
                        + " door: {board: k, channel: 12, inverted: true}}]}]}"
            })
    void what_the_gateway_accepts_passes_the_schema(String yaml) {
        assertThatCode(() -> parse(yaml)).doesNotThrowAnyException();
        assertThat(mistakes(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lockers: []",
                "lokers: [{serial: A}]",
                "lockers: [{bays: []}]",
                "{maxSimultaneous: 0, lockers: [{serial: A}]}",
                "lockers: [{serial: A, bays: [{number: 0}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {line: 1}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: c}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: c, line: 1, name: X}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: c, line: 1, board: b, channel: 1}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {board: b}}]}]",
                "lockers: [{serial: A, bays: [{number: 1, lock: {chip: c, line: 1, inverted: true}}]}]",
                "{boards: [{name: m, port: p, address: 1}], lockers: [{serial: A}]}",
                "{boards: [{name: m, kind: CAN, port: p, address: 1}], lockers: [{serial: A}]}",
                "{boards: [{name: m, kind: MODBUS, port: p, address: 300}], lockers: [{serial: A}]}"
            })
    void what_fails_the_schema_the_gateway_refuses_too(String yaml) {
        assertThat(mistakes(yaml)).isNotEmpty();
        assertThatThrownBy(() -> parse(yaml)).isInstanceOf(LayoutException.class);
    }

    private static Set<ValidationMessage> mistakes(String yaml) {
        try {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(DOCS.resolve("cabinet.schema.json")));
            return schema.validate(yaml, InputFormat.YAML);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CabinetLayout parse(String yaml) {
        return LayoutFile.parse(yaml, Hardware.WIRED, CabinetLayout.DEFAULT_PULSE);
    }
}
