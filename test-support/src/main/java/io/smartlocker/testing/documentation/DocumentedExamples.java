package io.smartlocker.testing.documentation;

import io.smartlocker.testing.Eventually;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The examples of a page. They are run from top to bottom against the running service, with the access token that one of
 * them remembered as {@code token} unless they show an {@code Authorization} of their own. One whose fence is marked
 * {@code http eventually} asks for something that happens by itself, and is repeated until it is answered as shown.
 *
 * @see Page
 * @see Answers
 * @see ShownOperations
 */
public final class DocumentedExamples {
    private final List<Example> examples;
    private final Names names = new Names();

    private DocumentedExamples(List<Example> examples) {
        this.examples = examples;
    }

    /** @param known what {@code {name}} stands for before anything is answered */
    public static DocumentedExamples of(Path page, Map<String, String> known) {
        DocumentedExamples examples = new DocumentedExamples(Page.examples(page));
        known.forEach(examples.names::remember);
        return examples;
    }

    /**
     * Lets {@code {name}} stand for what only a person or another system can tell: the code that an app shows, the link in
     * a mail. It is asked for each time that an example has it.
     *
     * @param told given everything that answers have told so far; {@code location} is the newest {@code Location}
     */
    public DocumentedExamples asking(String name, Function<Map<String, String>, String> told) {
        names.ask(name, told);
        return this;
    }

    /** @throws AssertionError if an answer is not the one that is shown */
    public void run() {
        for (Example example : examples) {
            Exchange exchange = new Exchange(example, names);
            if (example.eventually()) {
                Eventually.eventually(exchange::run);
            } else {
                exchange.run();
            }
        }
    }
}
