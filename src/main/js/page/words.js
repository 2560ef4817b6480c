// How many words a reason has, said while it is written, as the server counts them (kernel.Texts.words).
// Blocks of ideographs, first and last sign: one is a word.
const IDEOGRAPHS = [[0x3006, 0x3007], [0x3021, 0x3029], [0x3038, 0x303a], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff], [0x17000, 0x18cff], [0x20000, 0x3ffff]];
const OF_A_WORD = /[\p{L}\p{Nd}]/u;
const JOINS = "'’-‐\u0300\u0301\u0302\u0308\u0327";

function isIdeograph(sign) {
  return IDEOGRAPHS.some(([first, last]) => sign >= first && sign <= last);
}

export function countWords(text) {
  let words = 0;
  let within = false;
  for (const letter of text) {
    if (isIdeograph(letter.codePointAt(0))) {
      words++;
      within = false;
      continue;
    }
    const goesOn = OF_A_WORD.test(letter) || (within && JOINS.includes(letter));
    if (goesOn && !within) words++;
    within = goesOn;
  }
  return words;
}

/** some: "{0} of {1} words"; enough: "{0} words" */
export function counted(text, { least, some, enough }) {
  const words = countWords(text);
  return (words < Number(least) ? some : enough).replace("{0}", String(words)).replace("{1}", least);
}

function show(line) {
  const field = line.closest(".field")?.querySelector("textarea");
  if (field) line.textContent = counted(field.value, line.dataset);
}

export function begin(document) {
  const lines = [...document.querySelectorAll("[data-least]")];
  for (const line of lines) show(line);
  document.addEventListener("input", ({ target }) => {
    const line = target.closest?.(".field")?.querySelector("[data-least]");
    if (line) show(line);
  });
}
