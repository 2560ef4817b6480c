// The page of a note: draws the letter and counts its words while one writes, and opens the mail program once it is ready.
const BLANKS = ["page", "contact", "company", "what", "fix", "cost", "link", "rep", "shows"];

export function words(text) {
  return text.split(/[\s\u00a0]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** As the server does it (note.Template): paragraph by paragraph, and one whose blanks have nothing to say is left out. */
export function filled(text, values) {
  const full = text.replaceAll("\r\n", "\n").split(/\n\n+/).map((paragraph) => {
    const blanks = BLANKS.filter((blank) => paragraph.includes(`{${blank}}`));
    if (blanks.length > 0 && blanks.every((blank) => !values[blank]?.trim())) return "";
    return paragraph.replace(/\{(\w{1,20})\}/g, (hole, name) => (BLANKS.includes(name) ? (values[name] ?? "") : hole)).trim();
  });
  return full.filter((paragraph) => paragraph !== "").join("\n\n");
}

function draw(page) {
  const preview = page.getElementById("preview");
  if (!preview) return;
  const values = {};
  for (const field of page.querySelectorAll("[data-blank]")) values[field.dataset.blank] = field.value.trim();
  values.shows = values.steps ? preview.dataset.showsSteps : preview.dataset.shows;
  values.link = preview.dataset.link;
  preview.textContent = filled(page.querySelector("[data-frame]").value, values);
  const line = page.getElementById("words");
  const count = words(preview.textContent);
  line.textContent = line.dataset.words.replace("{0}", String(count));
  line.classList.toggle("wrong", count > Number(line.dataset.most));
}

if (typeof document !== "undefined") {
  document.addEventListener("input", ({ target }) => {
    if (target.dataset?.lang) target.lang = target.dataset.lang;
    draw(document);
  });
  draw(document);
  new MutationObserver(() => {
    const ready = document.querySelector("[data-mailto]:not([data-opened])");
    if (!ready) return;
    ready.dataset.opened = "";
    ready.focus();
    ready.click();
  }).observe(document.querySelector("main"), { childList: true, subtree: true });
}
