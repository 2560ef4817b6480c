// Percent signs in addresses, read as UTF-8 (merchant.address.Percent).

/** The text itself where what it holds is no UTF-8. */
export function decoded(text) {
  if (!text.includes("%")) return text;
  const bytes = text.split(/(%[0-9a-f]{2})/i)
    .flatMap((piece, at) => (at % 2 ? [Number.parseInt(piece.slice(1), 16)] : [...new TextEncoder().encode(piece)]));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

export const value = (text) => decoded(text.replaceAll("+", " "));

/** The first value of that key, decoded; null where there is none. */
export function valueOf(query, key) {
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    if (equals >= 0 && pair.slice(0, equals).toLowerCase() === key.toLowerCase()) return value(pair.slice(equals + 1));
  }
  return null;
}
