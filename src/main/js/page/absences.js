// A calendar of absences handed in, and what it was understood to say. What the file said is put on the page as text.
import { Door } from "./filing/door.js";
import { element } from "./filing/findings.js";

const words = document.getElementById("absences");
const language = document.documentElement.lang;

export function day(text, locale) {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(`${text}T00:00Z`));
}

export function span({ from, to }, locale) {
  return from === to ? day(from, locale) : `${day(from, locale)} – ${day(to, locale)}`;
}

function line(name, rest) {
  const item = element("li");
  item.append(element("b", "", name), ` ${rest}`);
  return item;
}

function show(report) {
  document.getElementById("absences-note").textContent = report.sentence;
  const gone = report.understood.map((one) => line(one.person, span(one, language)));
  const left = report.left.map((one) => line(one.event || words.dataset.unnamed, `${one.from ? `${day(one.from, language)}: ` : ""}${one.sentence}`));
  document.getElementById("absences-understood").replaceChildren(...gone);
  document.getElementById("absences-left").replaceChildren(...left);
  for (const [id, rows] of [["understood", gone], ["left", left]]) {
    document.getElementById(`absences-${id}-part`).hidden = rows.length === 0;
  }
}

async function take(input) {
  const [file] = input.files;
  if (!file) return;
  input.disabled = true;
  const { status, body } = await new Door("app/").upload("days/absences", file);
  input.disabled = false;
  input.value = "";
  if (status === 200) show(body);
  else document.getElementById("absences-note").textContent = body?.detail ?? words.dataset.away;
}

words?.querySelector("input[type=file]").addEventListener("change", (event) => take(event.target));
