package io.vingt.note;

import io.vingt.kernel.VersionIsStale;
import io.vingt.people.Secret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A note that a rep sent to a merchant about one bug, and what became of it: told, seen, fixed, thanked. */
@Entity
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    @SequenceGenerator(name = "note", sequenceName = "note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_number")
    private long ticket;

    /** The ticket again while the note holds, null once it is withdrawn: unique, so that a merchant is told once. */
    @Column(name = "told_about")
    private Long toldAbout;

    @Column(name = "merchant_id")
    private long merchant;

    @Column(name = "rep_id")
    private long rep;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Embedded
    private Addressee addressee;

    @Embedded
    private Told told;

    @Embedded
    private PrivatePage page;

    @Embedded
    private Moments moments;

    /** Whether the merchant's answer brought the ticket back to us. */
    @Column(name = "took_back")
    private boolean tookBack;

    @ElementCollection
    @CollectionTable(name = "note_picture", joinColumns = @JoinColumn(name = "note_id"))
    @OrderColumn(name = "position")
    @Column(name = "picture_id")
    private List<String> pictures = new ArrayList<>();

    @Version
    private long version;

    protected Note() {}

    Note(long ticket, long merchant, long rep, Way way, Addressee addressee, Told told, Secret key, Instant now) {
        this.ticket = ticket;
        toldAbout = ticket;
        this.merchant = merchant;
        this.rep = rep;
        this.way = way;
        this.addressee = addressee;
        this.told = told;
        page = new PrivatePage(key, now);
        moments = new Moments(now);
    }

    void show(List<String> shown) {
        pictures = new ArrayList<>(shown);
    }

    /** @return whether that is news */
    boolean answer(Answer answer, Instant at) {
        return moments.answer(answer, at);
    }

    void takeBack() {
        tookBack = true;
    }

    boolean isTakenBack() {
        return tookBack;
    }

    void thank(Instant at) {
        moments.thank(at);
    }

    void withdraw(Instant at) {
        moments.withdraw(at);
        page.close(at);
        toldAbout = null;
    }

    void openPage(Secret key, Instant now) {
        page = new PrivatePage(key, now);
    }

    void closePage(Instant now) {
        page.close(now);
    }

    /** @throws VersionIsStale when somebody changed the note since that version was read */
    void mustBeAt(long read) {
        if (version != read) throw new VersionIsStale(version);
    }

    boolean isOf(long person) {
        return rep == person;
    }

    boolean isReadableAt(Instant now) {
        return page.isOpenAt(now) && !moments.isWithdrawn();
    }

    Long id() {
        return id;
    }

    long ticket() {
        return ticket;
    }

    long merchant() {
        return merchant;
    }

    boolean isMailed() {
        return way == Way.MAIL;
    }

    long rep() {
        return rep;
    }

    Addressee addressee() {
        return addressee;
    }

    Told told() {
        return told;
    }

    Moments moments() {
        return moments;
    }

    PrivatePage page() {
        return page;
    }

    List<String> pictures() {
        return List.copyOf(pictures);
    }
}
