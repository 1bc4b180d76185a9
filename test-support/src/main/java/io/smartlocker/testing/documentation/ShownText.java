package io.smartlocker.testing.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a page shows it, with gaps: {@code …} for anything, {@code …name} for anything that later examples use. */
final class ShownText {
    static final String ANY = "…";
    private static final Pattern GAP = Pattern.compile(ANY + "([a-zA-Z]*)");

    private final Pattern pattern;
    /** Of the gaps in their order, empty where there is none. */
    private final List<String> names;

    private final boolean gap;

    private ShownText(Pattern pattern, List<String> names, boolean gap) {
        this.pattern = pattern;
        this.names = names;
        this.gap = gap;
    }

    static ShownText of(String text) {
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher gaps = GAP.matcher(text);
        int end = 0;
        while (gaps.find()) {
            regex.append(Pattern.quote(text.substring(end, gaps.start()))).append("(.*?)");
            names.add(gaps.group(1));
            end = gaps.end();
        }
        regex.append(Pattern.quote(text.substring(end)));
        boolean gap = GAP.matcher(text).matches();
        return new ShownText(Pattern.compile(regex.toString(), Pattern.DOTALL), names, gap);
    }

    /** Whether it says nothing but that there is something. */
    boolean isGap() {
        return gap;
    }

    boolean fits(String actual) {
        return pattern.matcher(actual).matches();
    }

    /** What stands in the gaps that have names. */
    Map<String, String> named(String actual) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(actual);
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                if (!names.get(i).isEmpty()) {
                    named.put(names.get(i), matcher.group(i + 1));
                }
            }
        }
        return named;
    }
}
