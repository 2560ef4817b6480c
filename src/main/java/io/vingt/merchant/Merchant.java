package io.vingt.merchant;

import io.vingt.kernel.VersionIsStale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An outside company whose sites bugs were found on. Its version moves with its sites and contacts too. */
@Entity
public class Merchant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merchant")
    @SequenceGenerator(name = "merchant", sequenceName = "merchant_seq", allocationSize = 50)
    private Long id;

    private String name;
    private String folded;

    @Column(name = "order_key")
    private String orderKey;

    private String language;

    @Column(name = "visits_per_year")
    private Double visitsPerYear;

    @Column(name = "orders_per_year")
    private Double ordersPerYear;

    @Column(name = "eur_per_year")
    private Double eurPerYear;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "merchant_tag", joinColumns = @JoinColumn(name = "merchant_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @Version
    private long version;

    protected Merchant() {}

    Merchant(MerchantContent content, Instant at) {
        madeAt = at;
        become(content);
    }

    final void become(MerchantContent content) {
        name = content.name();
        folded = Folding.folded(name);
        orderKey = Folding.key(folded);
        language = content.language();
        visitsPerYear = content.visitsPerYear();
        ordersPerYear = content.ordersPerYear();
        eurPerYear = content.eurPerYear();
        tags.retainAll(content.tags());
        tags.addAll(content.tags());
    }

    MerchantContent content() {
        return new MerchantContent(name, language, List.copyOf(tags), visitsPerYear, ordersPerYear, eurPerYear);
    }

    /** @throws VersionIsStale when somebody changed it since that version was read */
    void mustBeAt(long read) {
        if (version != read) throw new VersionIsStale(version);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }
}
