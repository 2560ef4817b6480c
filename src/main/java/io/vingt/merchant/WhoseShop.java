package io.vingt.merchant;

import io.vingt.kernel.Refusal;
import io.vingt.merchant.address.ReadableHost;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whose shop a page is of cannot be told from its address, or is told otherwise than it is known: somebody has to say. */
public final class WhoseShop extends Refusal {

    private static final String NOT_TOLD = "notTold";

    private final String reason;
    private final transient Map<String, Object> more;

    private WhoseShop(Kind kind, String reason, Sites.Found known, Object... blanks) {
        super(kind, reason + ": " + blanks[0], blanks);
        this.reason = reason;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("field", "merchantName");
        if (known != null) told.put("merchant", Map.of("id", String.valueOf(known.merchant()), "name", known.name()));
        more = Map.copyOf(told);
    }

    /** Many shops share the host. */
    static WhoseShop notTold(Address address) {
        return new WhoseShop(Kind.BAD_INPUT, NOT_TOLD, null, ReadableHost.of(address.domain()));
    }

    /** A host beside this one is known: the same company's, or a neighbour's. */
    static WhoseShop beside(Address address, Sites.Found known) {
        return new WhoseShop(
                Kind.BAD_INPUT, "beside", known, address.shopShown(), ReadableHost.of(known.domain()), known.name());
    }

    /** The site is known as another's. */
    static WhoseShop another(Address address, Sites.Found known, String told) {
        String narrow = address.narrowSite();
        return new WhoseShop(
                Kind.STATE,
                "another",
                known,
                ReadableHost.of(known.domain()),
                known.name(),
                told,
                ReadableHost.of(narrow == null ? address.host() + "/" : narrow));
    }

    @Override
    public String key() {
        return reason.equals(NOT_TOLD) ? super.key() : super.key() + "." + reason;
    }

    @Override
    public Map<String, Object> more() {
        return more;
    }
}
