package io.vingt.gate;

/** Cuts a listed entry as texts are cut, so that both meet. */
final class Words {
    private static final Charges FREE = new Charges(0, 0, 0, 0, 0);

    private Words() {}

    static String[] of(String entry) {
        Tokens tokens = Tokenizer.cut(entry, new short[entry.length() + 1], FREE);
        String[] words = new String[tokens.count];
        System.arraycopy(tokens.word, 0, words, 0, tokens.count);
        return words;
    }
}
