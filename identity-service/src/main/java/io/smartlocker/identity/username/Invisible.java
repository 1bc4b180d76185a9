package io.smartlocker.identity.username;

/**
 * Characters that leave nothing to be seen, or nothing certain: two names that differ by them look the same.
 *
 * @see <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">Unicode, Default_Ignorable_Code_Point</a>
 */
final class Invisible {
    private static final int BLANK_BRAILLE = 0x2800;
    private static final int WHAT_COULD_NOT_BE_READ = 0xFFFD;

    private Invisible() {}

    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isIgnorable(character) && character != BLANK_BRAILLE && character != WHAT_COULD_NOT_BE_READ;
        };
    }

    /** Those of the ignorable characters that are letters, marks or symbols by their kind. */
    private static boolean isIgnorable(int character) {
        return character == 0x034F // combining grapheme joiner
                || isBetween(character, 0x115F, 0x1160) // Hangul fillers
                || character == 0x3164
                || character == 0xFFA0
                || isBetween(character, 0x17B4, 0x17B5) // inherent vowels of Khmer
                || isBetween(character, 0x180B, 0x180F) // variations of Mongolian
                || isBetween(character, 0xFE00, 0xFE0F) // variations
                || isBetween(character, 0xE0000, 0xE0FFF); // tags and variations
    }

    private static boolean isBetween(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
