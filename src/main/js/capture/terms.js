// A merchant's bug in the merchant's terms, as the six numbers of an estimate.
const DAYS = { hours: [0.25, 0.5], day: [0.5, 2], week: [2, 6], weeks: [5, 15] };
const FACTOR = { ANECDOTE: 4, COUNT: 2.5, ANALYTICS: 2 };

// Words in the addresses of pages that every buyer passes, in the languages of notes.
const PASSED = new Set(("checkout cart basket bag pay payment order delivery shipping panier commande paiement livraison caisse"
  + " kassa kassan varukorg betala betalning leverans warenkorb kasse bezahlen zahlung versand lieferung bestellung"
  + " carrito cesta pago pedido envio compra").split(" "));

/** Whether whoever buys comes by this page: then the shop's orders are visits of it, at the least. */
export function isPassedByBuyers(path) {
  const plain = path.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return plain.split(/[^a-z]+/).some((word) => PASSED.has(word));
}

/** What a merchant's own figures say of one page, as far as they are known: never the whole shop's visits. */
export function known(merchant, path) {
  const { ordersPerYear, eurPerYear } = merchant ?? {};
  const basket = ordersPerYear && eurPerYear ? Number((eurPerYear / ordersPerYear).toPrecision(2)) : null;
  return { visits: ordersPerYear && isPassedByBuyers(path) ? ordersPerYear : null, basket };
}

/**
 * terms: visits of the page a year; affected: share of them that meet the bug; lost: share of these that would have bought
 * and do not; basket in EUR; fee: our share of a sale. Absent is NaN. The compiled model reckons; null while it cannot.
 */
export function estimate({ days, evidence, seconds, source, reckoned }) {
  const [daysLow, daysHigh] = DAYS[days] ?? [null, null];
  return {
    eventsPerYear: tidy(reckoned?.eventsPerYear),
    customerEurPerEvent: tidy(reckoned?.customerEurPerEvent),
    companyEurPerEvent: tidy(reckoned?.companyEurPerEvent),
    benefitFactor90: FACTOR[evidence] ?? null,
    daysLow, daysHigh,
    evidence: evidence || null,
    source,
    secondsSpent: seconds ?? 0,
  };
}

function tidy(number) {
  return number === undefined ? null : Number(number.toPrecision(6));
}
