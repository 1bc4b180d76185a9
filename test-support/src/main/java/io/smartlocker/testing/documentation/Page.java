package io.smartlocker.testing.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markdown page whose {@code http} fences are examples: a request (method and path, headers, an empty line, the body), and
 * in the next fence its answer, which begins with {@code HTTP} and the status. A request that reads may be marked
 * {@code http eventually}, which readers do not see.
 */
final class Page {
    private static final String FENCE = "```";
    private static final String EXAMPLE = FENCE + "http";
    private static final String REPEATED = EXAMPLE + " eventually";

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();

    private Page(Path file) {
        this.file = file;
    }

    /** The text of a fence and the line where it begins. */
    private record Block(int line, boolean eventually, List<String> lines) {
        boolean isAnswer() {
            return lines.getFirst().startsWith("HTTP ");
        }

        Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : lines.subList(1, headEnd())) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
            return headers;
        }

        String body() {
            return String.join("\n", lines.subList(headEnd(), lines.size())).strip();
        }

        private int headEnd() {
            int empty = lines.indexOf("");
            return empty < 0 ? lines.size() : empty;
        }
    }

    static List<Example> examples(Path file) {
        Page page = new Page(file);
        try {
            page.read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.examples();
    }

    private void read(List<String> lines) {
        Block open = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (open == null && line.startsWith(EXAMPLE)) {
                open = new Block(i + 1, isRepeated(line), new ArrayList<>());
            } else if (open != null && line.equals(FENCE)) {
                blocks.add(open);
                open = null;
            } else if (open != null) {
                open.lines.add(line);
            }
        }
    }

    private boolean isRepeated(String fence) {
        if (!fence.equals(EXAMPLE) && !fence.equals(REPEATED)) {
            throw new IllegalArgumentException(file + " has a fence that means nothing: " + fence);
        }
        return fence.equals(REPEATED);
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += 2) {
            Block request = blocks.get(i);
            if (request.isAnswer()
                    || i + 1 == blocks.size()
                    || !blocks.get(i + 1).isAnswer()) {
                throw new IllegalArgumentException(place(request) + " is not a request with its answer behind it");
            }
            examples.add(example(request, blocks.get(i + 1)));
        }
        return examples;
    }

    private Example example(Block request, Block answer) {
        String[] start = request.lines.getFirst().split(" ", 2);
        if (request.eventually && !start[0].equals("GET")) {
            throw new IllegalArgumentException(place(request) + " cannot be repeated, since it does not only read");
        }
        return new Example(
                place(request),
                request.eventually,
                start[0],
                start[1],
                request.headers(),
                request.body(),
                Integer.parseInt(answer.lines.getFirst().split(" ")[1]),
                answer.headers(),
                answer.body());
    }

    private String place(Block block) {
        return file.getFileName() + ":" + block.line();
    }
}
