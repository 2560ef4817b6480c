package io.vingt.ticket;

import io.vingt.kernel.VersionIsStale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/** What somebody is writing: theirs alone, kept whatever state it is in. */
@Entity
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft")
    @SequenceGenerator(name = "draft", sequenceName = "draft_seq", allocationSize = 50)
    private Long id;

    @Column(name = "author_id")
    private long author;

    /** The ticket that came back to these drafts, null for one that never had a number. */
    @Column(name = "ticket_number")
    private Long ticket;

    private String title;
    private String insight;
    private String fix;
    private String area;
    private String language;

    @Column(name = "no_picture_because")
    private String noPictureBecause;

    private String answers;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "draft_picture", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    @Column(name = "picture_id")
    private List<String> pictures = new ArrayList<>();

    private String evidence;

    /** Null for what was saved before readers could be asked. */
    @Column(name = "text_hash")
    private String textHash;

    @Version
    private long version;

    protected Draft() {}

    Draft(long author, DraftContent content, Instant at) {
        this.author = author;
        madeAt = at;
        save(content, at);
    }

    static Draft ofBounced(Ticket ticket, DraftContent content, Instant at) {
        Draft draft = new Draft(ticket.filedBy(), content, at);
        draft.ticket = ticket.number();
        return draft;
    }

    void save(DraftContent content, Instant at) {
        title = content.title();
        insight = content.insight();
        fix = content.fix();
        area = content.area();
        language = content.language();
        noPictureBecause = content.noPictureBecause();
        answers = DraftJson.ofAnswers(content.estimate());
        evidence = DraftJson.ofEvidence(content.evidence());
        pictures = new ArrayList<>(content.pictures());
        textHash = content.textHash();
        savedAt = at;
    }

    boolean shows(List<String> others) {
        return pictures.equals(others);
    }

    void takePicturesDown() {
        pictures.clear();
    }

    public DraftContent content() {
        return new DraftContent(
                title,
                insight,
                fix,
                area,
                language,
                List.copyOf(pictures),
                noPictureBecause,
                DraftJson.evidence(evidence),
                DraftJson.answers(answers));
    }

    /** @throws VersionIsStale when another window saved since that version was read */
    void mustBeAt(long read) {
        if (version != read) throw new VersionIsStale(version);
    }

    boolean isOf(long person) {
        return author == person;
    }

    public Long id() {
        return id;
    }

    Long ticket() {
        return ticket;
    }

    long version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }
}
