package io.vingt.ticket.page.reader;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.reader.AnswerReading;
import io.vingt.ticket.reader.MoveReading;
import io.vingt.ticket.reader.MyReadings;
import io.vingt.ticket.reader.ReadingAnswer;
import io.vingt.ticket.reader.ReadingCard;
import io.vingt.ticket.reader.ReadingOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What one reads for a colleague, one text at a time; its words are shown once the reader begins. */
@Named
@RequestScoped
public class ReadingPage {

    private static final String AGAIN = "/reading?faces-redirect=true";
    private static final double MOST_SECONDS = 20;

    /** What a page takes until it is there. */
    private static final double ON_THE_WAY = 1;

    @Inject
    MyReadings myReadings;

    @Inject
    AnswerReading answerReading;

    @Inject
    MoveReading moveReading;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param.reading}")
    String reading;

    private List<ReadingCard> waiting;
    private String word;

    /** Read before anything is drawn, and before a button is looked for on the page that came back. */
    public void load() {
        if (waiting == null) waiting = myReadings.waiting(current.caller());
    }

    /** What was begun before anything else, null where nothing waits. */
    public ReadingCard getCard() {
        load();
        return waiting.stream()
                .filter(card -> card.begunAt() != null)
                .findFirst()
                .orElse(waiting.isEmpty() ? null : waiting.get(0));
    }

    /** A button that was pressed is found, whatever has become of the text meanwhile: what came too late is said, too. */
    public boolean isBegun() {
        return isPressed() || getCard() != null && getCard().begunAt() != null;
    }

    public boolean isReady() {
        return isPressed() || getCard() != null && getCard().begunAt() == null;
    }

    private static boolean isPressed() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public String getHowMany() {
        return spoken.text("reading.more", waiting.size());
    }

    /** Seconds that are left, none once they are over; never fewer than the server itself would count. */
    public double getLeft() {
        return Math.ceil(Math.max(0, MOST_SECONDS - since(getCard())) * 10) / 10;
    }

    public long getSecondsLeft() {
        return (long) Math.ceil(getLeft());
    }

    public String begin() {
        return does(() -> myReadings.begin(current.caller(), id()));
    }

    public String gotIt() {
        return does(() -> {
            ReadingCard card = myReadings.one(current.caller(), id()).orElse(null);
            tell(answerReading.gotIt(current.caller(), id(), since(card), spoken.getLanguage()));
        });
    }

    public String notClear() {
        return does(() -> tell(answerReading.notClear(current.caller(), id(), word)));
    }

    public String notNow() {
        return does(() -> {
            moveReading.notNow(current.caller(), id());
            said.next("said.reading.notNow");
        });
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    private void tell(ReadingAnswer answer) {
        if (answer instanceof ReadingAnswer.Filed filed) {
            said.next("said.reading.filed", filed.seconds(), String.valueOf(filed.number()));
            return;
        }
        ReadingCard card = ((ReadingAnswer.Kept) answer).card();
        if (card.outcome() == ReadingOutcome.NOT_CLEAR) said.next("said.reading.notClear", card.word());
        else if (card.outcome() == ReadingOutcome.TOO_LONG)
            said.next("said.reading.tooLong", Math.round(card.seconds()));
        else said.next("said.reading.kept");
    }

    /** What came too late is said on the page of what is left. */
    private String does(Runnable verb) {
        try {
            verb.run();
        } catch (Refusal refused) {
            said.refusedNext(refused);
        }
        return AGAIN;
    }

    private double since(ReadingCard card) {
        if (card == null || card.begunAt() == null) return 0;
        double seconds = Duration.between(card.begunAt(), clock.instant()).toMillis() / 1000.0;
        return Math.max(0, seconds - ON_THE_WAY);
    }

    private long id() {
        if (reading == null || !reading.matches("\\d{1,18}")) throw new NotThere("reading");
        return Long.parseLong(reading);
    }
}
