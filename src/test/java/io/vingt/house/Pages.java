package io.vingt.house;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What a page may not hold: looks, behaviour, unescaped text, thoughts, and buttons that another row could answer for. */
final class Pages extends DefaultHandler {

    static final int LONGEST_EXPRESSION = 60;

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)\\}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern OPERATOR = Pattern.compile(
            "(?:\\bnot )?\\bempty [\\w.]+ \\?|&&|\\|\\||[=!<>]=|[<>+*/%?]|(?<![\\w.])-|\\s-\\s|!(?!=)|\\+="
                    + "|\\bnot empty\\b|\\b(?:and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod)\\b");

    private final List<String> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inScript;
    private int rows;
    private boolean buttonOfNoRow;

    private Pages() {}

    /** @return what is wrong, a line each */
    static List<String> complaints(String xhtml) {
        Pages pages = new Pages();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            InputSource source = new InputSource(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
            factory.newSAXParser().parse(source, pages);
        } catch (Exception e) {
            pages.found.add("not well-formed: " + e.getMessage());
        }
        return pages.found;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        flush();
        inScript = name.equals("script") || name.equals("outputScript");
        if (name.equals("style")) found.add("<style>");
        if (name.equals("autoUpdate")) found.add("updates once: <p:autoUpdate>");
        if (name.equals("repeat")) rows++;
        if (name.equals("commandButton")) buttonOfNoRow = rows > 0;
        if (name.equals("param") && "row".equals(attributes.getValue("name"))) buttonOfNoRow = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        flush();
        inScript = false;
        if (name.equals("repeat")) rows--;
        if (name.equals("commandButton") && buttonOfNoRow) found.add("a button that does not say of which row it is");
        if (name.equals("commandButton")) buttonOfNoRow = false;
    }

    private void flush() {
        if (inScript && !text.toString().isBlank())
            found.add("script in the page: " + text.toString().strip());
        expressions(text.toString());
        text.setLength(0);
    }

    private void attribute(String name, String value) {
        if (name.equals("style")) found.add("style=\"" + value + "\"");
        if (name.matches("on[a-z]{3,}")) found.add(name + "=\"" + value + "\"");
        if (name.equals("escape") && !value.equals("true")) found.add("escape=\"" + value + "\"");
        if (value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) found.add(value);
        expressions(value);
    }

    private void expressions(String where) {
        Matcher expression = EXPRESSION.matcher(where);
        while (expression.find()) {
            String inside = expression.group(1).strip();
            if (expression.group().length() > LONGEST_EXPRESSION) found.add("long: " + expression.group());
            if (operators(inside) > 1) found.add("thinks: " + expression.group());
        }
    }

    private static int operators(String expression) {
        return (int) OPERATOR.matcher(TEXT.matcher(expression).replaceAll("''"))
                .results()
                .count();
    }
}
