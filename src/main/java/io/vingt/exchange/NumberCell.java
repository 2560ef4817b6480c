package io.vingt.exchange;

/** A number as people and spreadsheets write one, in English or French; what could be two numbers is none. */
final class NumberCell {

    private static final int LONGEST = 40;

    private NumberCell() {}

    /**
     * @param decimalComma whether a comma can only stand before decimals, as in a file that parts its cells otherwise
     * @return null for what is no number, and for “1,234” where it may be either
     */
    static Double read(String cell, boolean decimalComma) {
        if (cell.length() > LONGEST) return null;
        String text = cell.replaceAll("[\\s\u00a0\u202f\u2009'’€]", "").replace('\u2212', '-');
        boolean dot = text.indexOf('.') >= 0;
        boolean grouped = text.matches("-?\\d{1,3}(,\\d{3}){1,6}(\\.\\d+)?");
        if (grouped && (dot || text.indexOf(',') != text.lastIndexOf(','))) text = text.replace(",", "");
        else if (grouped && !decimalComma) return null;
        else if (!dot) text = text.replaceFirst(",", ".");
        return text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?") ? Double.valueOf(text) : null;
    }
}
