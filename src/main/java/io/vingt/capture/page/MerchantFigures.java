package io.vingt.capture.page;

import io.vingt.estimate.Figures;
import io.vingt.merchant.MerchantContent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many people a bug on a merchant's site reaches, as far as anybody knows. */
@Named
@RequestScoped
public class MerchantFigures {

    private static final String UNKNOWN = "–";

    @Inject
    MerchantPage page;

    @Inject
    Figures figures;

    public String getVisits() {
        return number(content().visitsPerYear());
    }

    public String getOrders() {
        return number(content().ordersPerYear());
    }

    public String getEur() {
        Double eur = content().eurPerYear();
        return eur == null ? UNKNOWN : figures.whole(eur);
    }

    /** What an order comes to. */
    public String getBasket() {
        Double eur = content().eurPerYear();
        Double orders = content().ordersPerYear();
        return eur == null || orders == null ? UNKNOWN : figures.amount(eur / orders, 3);
    }

    private MerchantContent content() {
        return page.getMerchant().content();
    }

    private String number(Double value) {
        return value == null ? UNKNOWN : figures.number(value);
    }
}
