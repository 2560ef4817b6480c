package io.vingt.kernel.page;

import io.vingt.kernel.Refusal;
import io.vingt.kernel.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a page says back: at once, or on the page that comes next. */
@Named
@RequestScoped
public class Said {

    private static final String LATER = "vingt.said";
    private static final String AT_A_FIELD = "at a field";

    private boolean atTheLimit;

    private record Later(String key, List<Object> blanks, String tone) implements Serializable {}

    /** A sentence and how it is meant: empty, bad, or again where a form is to be sent once more. */
    public record Line(String text, String tone) {}

    /** Says it on this page. */
    public void now(String key, Object... blanks) {
        say(FacesMessage.SEVERITY_INFO, text(key, blanks));
    }

    /** Says on this page what is wrong, in words that are ready. */
    public void wrong(String text) {
        say(FacesMessage.SEVERITY_ERROR, text);
    }

    /** Whether this request would have given somebody more to do than they may have in hand. */
    public boolean isAtTheLimit() {
        return atTheLimit;
    }

    /** Says it on this page, and at the field that is to blame where the form that was sent has it. */
    public void refused(Refusal refusal) {
        atTheLimit |= refusal.kind() == Refusal.Kind.WIP_LIMIT;
        Optional<SentForm.Field> field = field(refusal.field());
        Optional<String> label = field.map(SentForm.Field::label);
        String text = text(refusal, blank -> label.filter(known -> blank.equals(refusal.field()))
                .orElse(null));
        wrongAt(field, text);
    }

    /** Says at that field of the form that was sent what is wrong with it, in words that are ready. */
    public void wrongAt(String field, String text) {
        wrongAt(field(field), text);
    }

    private void wrongAt(Optional<SentForm.Field> field, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        // A thing that is gone is missed by every part of the form that asks for it.
        if (getLines().contains(new Line(text, "bad"))) return;
        String mark = field.isPresent() ? AT_A_FIELD : null;
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, mark));
        field.ifPresent(
                to -> context.addMessage(to.input(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null)));
    }

    private static Optional<SentForm.Field> field(String name) {
        FacesContext context = FacesContext.getCurrentInstance();
        return name == null || context.getViewRoot() == null ? Optional.empty() : new SentForm(context).field(name);
    }

    /** Says it on the page that this request leads to. */
    public void next(String key, Object... blanks) {
        later(new Later(key, List.of(blanks), key.equals("said.comeBack") ? "again" : ""));
    }

    /** Says on the page that comes next what was refused. */
    public void refusedNext(Refusal refusal) {
        wrongNext(text(refusal));
    }

    /** Says on the page that comes next what is wrong, in words that are ready. */
    public void wrongNext(String text) {
        later(new Later("said.words", List.of(text), "bad"));
    }

    /** Nothing is kept for strangers: whoever has no session gets none for a sentence. */
    @SuppressWarnings("unchecked")
    private void later(Later line) {
        if (FacesContext.getCurrentInstance().getExternalContext().getSession(false) == null) return;
        Map<String, Object> session =
                FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        List<Later> waiting = new ArrayList<>((List<Later>) session.getOrDefault(LATER, List.of()));
        waiting.add(line);
        session.put(LATER, waiting);
    }

    /** Everything that this page says. */
    public List<Line> getLines() {
        return lines(message -> true);
    }

    /** What is wrong, for a dialog, which says the rest at its fields. */
    public List<Line> getWrongs() {
        return lines(message -> tone(message).equals("bad") && !AT_A_FIELD.equals(message.getDetail()));
    }

    private static List<Line> lines(Predicate<FacesMessage> which) {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(which)
                .map(message -> new Line(message.getSummary(), tone(message)))
                .toList();
    }

    /** Called as the page begins to be drawn. */
    @SuppressWarnings("unchecked")
    public void show() {
        Map<String, Object> session =
                FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        List<Later> waiting = (List<Later>) session.remove(LATER);
        if (waiting == null) return;
        for (Later line : waiting) {
            say(severity(line.tone()), text(line.key(), line.blanks().toArray()));
        }
    }

    /** A sentence of the bundles in the page's language, its blanks filled. */
    public String text(String key, Object... blanks) {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return Sentences.say(language, key, blanks);
    }

    /** What was refused, in the page's language. */
    public String text(Refusal refusal) {
        return text(refusal, blank -> null);
    }

    /** @param onThePage what the page itself calls a field, null where it does not */
    private String text(Refusal refusal, UnaryOperator<Object> onThePage) {
        String key = Sentences.has(refusal.key()) ? refusal.key() : "refusal." + refusal.kind();
        return text(
                key,
                refusal.arguments().stream()
                        .map(blank -> Objects.requireNonNullElseGet(onThePage.apply(blank), () -> named(blank)))
                        .toArray());
    }

    /** A field is called as its label calls it. */
    private Object named(Object blank) {
        String label = "label." + blank;
        return Sentences.has(label) ? text(label) : blank;
    }

    private static Severity severity(String tone) {
        if (tone.equals("again")) return FacesMessage.SEVERITY_WARN;
        return tone.equals("bad") ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO;
    }

    private static String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_WARN) return "again";
        return message.getSeverity() == FacesMessage.SEVERITY_ERROR ? "bad" : "";
    }

    private static void say(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
