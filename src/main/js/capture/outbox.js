// Sends what is kept: each report once, whoever asks for it, and only while its own person is signed in.
import { all, get, put, remove } from "./db.js";

const OURS = { "X-Vingt": "page", Accept: "application/json" };
const LONGEST = 180_000;
const PAUSE = 15_000;

/**
 * states: waiting, refused (the gate, with findings and draft), asked (whose shop it is), broken (cannot be taken as it is),
 * sent
 */
export async function mine(person) {
  const kept = await all("outbox");
  return kept.filter((one) => one.person === person).sort((a, b) => a.at - b.at);
}

/**
 * Tries everything that waits. Pages and the worker may ask at once: one of them does it.
 *
 * person: whom the asking page shows, null for the worker, which shows nobody; "nobody" where the device knows another or none
 */
export async function flush(base, person, tell) {
  const me = await get("me", "me");
  if (!me || (person && me.person !== person)) return "nobody";
  const send = (lock) => (lock === null ? "busy" : sendAll(base, me.person, tell));
  return navigator.locks ? navigator.locks.request("vingt-outbox", { ifAvailable: true }, send) : send();
}

async function sendAll(base, person, tell) {
  for (const one of await mine(person)) {
    if (one.state !== "waiting" || (one.notBefore ?? 0) > Date.now()) continue;
    const answer = await post(base, one);
    const next = after(one, answer);
    await keep(next);
    tell(next, answer);
    if (next.state === "waiting") return answer.status === 401 || answer.status === 403 ? "signedOut" : "later";
  }
  return "done";
}

/** What was sent leaves its pictures behind: they are the largest part. */
async function keep(one) {
  try {
    await put("outbox", one);
  } catch (error) {
    if (one.state === "sent") await remove("outbox", one.key);
    else throw error;
  }
}

export async function post(base, one) {
  const body = new FormData();
  body.append("report", new Blob([JSON.stringify(one.report)], { type: "application/json" }));
  one.shots.forEach((shot, at) => body.append(`shot${at + 1}`, shot));
  const headers = { ...OURS, "Idempotency-Key": one.key, "X-Vingt-Person": one.person };
  try {
    const answer = await fetch(`${base}app/capture/reports`, {
      method: "POST", body, headers, credentials: "same-origin", cache: "no-store", redirect: "manual",
      signal: AbortSignal.timeout(LONGEST),
    });
    const type = answer.headers.get("Content-Type") ?? "";
    return { status: answer.status, body: type.includes("json") ? await answer.json() : null };
  } catch {
    return { status: 0, body: null };
  }
}

/** Whether the server found by itself that a ticket tells the same: the reporter may know better. */
export const wasJoined = (one) => one.state === "sent" && one.joined && one.report.sameAs === undefined;

/** The report again, as one of a bug of its own. */
export function another(one, key, now = Date.now()) {
  const differsFrom = [...(one.report.differsFrom ?? []), one.number];
  const { tries, number, joined, duplicates, sentAt, notBefore, ...rest } = one;
  return { ...rest, key, at: now, state: "waiting", report: { ...one.report, differsFrom } };
}

/** What a report is after an answer. One that was joined keeps its pictures: it may be sent as another yet. */
export function after(one, { status, body }, now = Date.now()) {
  const tries = (one.tries ?? 0) + 1;
  if (status === 200 || status === 201) {
    const sent = { ...one, tries, state: "sent", number: body?.ticket ?? null, joined: body?.joined ?? false,
      duplicates: body?.duplicates ?? [], sentAt: now };
    return wasJoined(sent) ? sent : { ...sent, shots: [] };
  }
  if (status === 422 && body?.findings) {
    return { ...one, tries, state: "refused", findings: body.findings, draft: body.draft ?? null };
  }
  if ([400, 409].includes(status) && body?.field === "merchantName") {
    return { ...one, tries, state: "asked", why: body.detail ?? "", known: body.merchant?.name ?? null };
  }
  if ([400, 404, 413, 415, 422].includes(status)) return { ...one, tries, state: "broken", why: body?.detail ?? "" };
  const rests = status === 429 || status >= 500 || status === 409;
  return { ...one, tries, state: "waiting", notBefore: rests ? now + PAUSE : 0 };
}
