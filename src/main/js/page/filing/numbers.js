// Numbers as people type them: spaces of all kinds, comma or point, a currency sign, ×/÷ before a factor.
const NOISE = /[\s\u00a0\u202f\u2009'’€$£¥%×÷]/g;

/** null when nothing is typed, NaN when it is no number. */
export function typed(text, language) {
  if (text.trim() === "") return null;
  const bare = text.replace(NOISE, "").replace(/^[x/]/, "").replace(/[−–]/g, "-");
  const plain = decimals(bare, language);
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

function decimals(bare, language) {
  const commas = bare.split(",").length - 1;
  const points = bare.split(".").length - 1;
  if (commas > 0 && points > 0) {
    return bare.lastIndexOf(",") > bare.lastIndexOf(".")
      ? bare.replaceAll(".", "").replace(",", ".")
      : bare.replaceAll(",", "");
  }
  if (points > 1) return bare.replaceAll(".", "");
  if (commas > 1 || (language !== "fr" && /^-?[1-9]\d{0,2},\d{3}$/.test(bare))) return bare.replaceAll(",", "");
  return bare.replace(",", ".");
}

/** A number as an input shows it, in groups of three. */
export function shown(value, language) {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  return new Intl.NumberFormat(language, { maximumFractionDigits: 12 }).format(value);
}
