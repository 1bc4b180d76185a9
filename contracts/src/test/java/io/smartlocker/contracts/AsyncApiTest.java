package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smartlocker.contracts.state.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");
    private static final String HEADING = "# Made from the records of contracts; see AsyncApiTest.\n";

    private final YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    @Test
    void the_document_says_what_the_records_say() throws IOException {
        KeptFile.check(DOCUMENT, HEADING + yaml.writeValueAsString(AsyncApi.document()));
    }

    @Test
    void every_topic_is_in_it() {
        List<String> topics = new ArrayList<>(
                TopicSettings.shared().stream().map(TopicSettings::name).toList());
        TopicSettings.ofKiosk(Channel.ANY_KIOSK).forEach(topic -> topics.add(topic.name()));

        assertThat(Channel.all())
                .extracting(channel -> channel.topic().name())
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void every_state_is_on_one_topic() {
        assertThat(Channel.all().stream()
                        .flatMap(channel -> channel.messages().stream())
                        .filter(State.class::isAssignableFrom))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(State.class.getPermittedSubclasses()));
    }
}
