// A merchant's bug in the merchant's terms, as the six numbers of an estimate.
const DAYS = { hours: [0.25, 0.5], day: [0.5, 2], week: [2, 6], weeks: [5, 15] };
const FACTOR = { ANECDOTE: 4, COUNT: 2.5, ANALYTICS: 2 };

/** What a merchant's own figures say of one page, as far as they are known. */
export function known(merchant) {
  const basket = merchant?.ordersPerYear && merchant.eurPerYear ? merchant.eurPerYear / merchant.ordersPerYear : null;
  return { visits: merchant?.visitsPerYear ?? null, basket: basket === null ? null : Number(basket.toPrecision(2)) };
}

/**
 * terms: visits of the page a year; share of them that meet the bug; lost: share of these that would have bought and do not;
 * basket in EUR; fee: our share of a sale; days and evidence as chosen. Absent is null.
 */
export function estimate(terms, source) {
  const { visits, share, lost, basket, fee } = terms;
  const perEvent = lost === null || basket === null ? null : lost * basket;
  const [daysLow, daysHigh] = DAYS[terms.days] ?? [null, null];
  return {
    eventsPerYear: visits === null || share === null ? null : tidy(visits * share),
    customerEurPerEvent: perEvent === null || fee === null ? null : tidy(perEvent * (1 - fee)),
    companyEurPerEvent: perEvent === null || fee === null ? null : tidy(perEvent * fee),
    benefitFactor90: FACTOR[terms.evidence] ?? null,
    daysLow, daysHigh,
    evidence: terms.evidence || null,
    source,
    secondsSpent: terms.seconds ?? 0,
  };
}

function tidy(number) {
  return Number(number.toPrecision(6));
}

/** EUR a year on both sides; null while something is missing. */
export function benefit({ eventsPerYear, customerEurPerEvent, companyEurPerEvent }) {
  if ([eventsPerYear, customerEurPerEvent, companyEurPerEvent].some((one) => one === null || Number.isNaN(one))) return null;
  return { theirs: eventsPerYear * customerEurPerEvent, ours: eventsPerYear * companyEurPerEvent };
}
