// A merchant's bug in the merchant's terms, as the six numbers of an estimate.
const DAYS = { hours: [0.25, 0.5], day: [0.5, 2], week: [2, 6], weeks: [5, 15] };
const FACTOR = { ANECDOTE: 4, COUNT: 2.5, ANALYTICS: 2 };

/** What a merchant's own figures say of one page, as far as they are known. */
export function known(merchant) {
  const basket = merchant?.ordersPerYear && merchant.eurPerYear ? merchant.eurPerYear / merchant.ordersPerYear : null;
  return { visits: merchant?.visitsPerYear ?? null, basket: basket === null ? null : Number(basket.toPrecision(2)) };
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
