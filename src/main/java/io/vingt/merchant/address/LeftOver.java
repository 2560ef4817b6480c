package io.vingt.merchant.address;

/** The words around an address, without the brackets, marks and tags that only held it. */
final class LeftOver {

    private static final String OPENING = "<([{\"'“‘„«‹「『【《〈（*_~`";
    private static final String CLOSING = ">)]}\"'”’“»›」』】》〉）*_~`";

    private LeftOver() {}

    /** @return empty where nobody said anything */
    static String of(String before, String after) {
        String left = withoutTags(before);
        String right = withoutTags(isOpen(before) ? after.substring(after.indexOf('>') + 1) : after);
        if (left.endsWith("](") && right.startsWith(")")) {
            int open = left.lastIndexOf('[');
            left = left.substring(0, Math.max(0, open)) + left.substring(open + 1, left.length() - 2);
            right = right.substring(1);
        }
        while (!left.isEmpty() && !right.isEmpty() && isPair(left.charAt(left.length() - 1), right.charAt(0))) {
            left = left.substring(0, left.length() - 1);
            right = right.substring(1);
        }
        String words = collapsed(left + " " + right);
        return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : "";
    }

    private static boolean isPair(char open, char close) {
        int at = OPENING.indexOf(open);
        return at >= 0 && CLOSING.charAt(at) == close;
    }

    /** Whether it ends within a tag: of that, the other half comes after the address. */
    private static boolean isOpen(String text) {
        int tag = text.lastIndexOf('<');
        return tag >= 0 && text.indexOf('>', tag) < 0 && isTag(text, tag);
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int tag = text.indexOf('<', from);
            if (tag < 0 || !isTag(text, tag))
                return plain.append(text.substring(from)).toString();
            plain.append(text, from, tag).append(' ');
            int end = text.indexOf('>', tag);
            if (end < 0) return plain.toString();
            from = end + 1;
        }
        return plain.toString();
    }

    private static boolean isTag(String text, int at) {
        return at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    }

    /** Lines stay lines; within one, blanks are one. */
    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder();
        for (String line : text.lines().toList()) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                boolean blank = AddressText.isBlank(line.charAt(i));
                if (!blank) plain.append(line.charAt(i));
                else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
            }
            String said = plain.toString().strip();
            if (!said.isEmpty())
                collapsed.append(collapsed.isEmpty() ? "" : "\n").append(said);
        }
        return collapsed.toString();
    }
}
