// Whose phone this is now, and what it takes along of theirs: merchants, areas, and the rules' texts.
import { get, put } from "./db.js";

const HEADERS = { "X-Vingt": "page", Accept: "application/json" };

async function ask(path) {
  try {
    const answer = await fetch(path, { headers: HEADERS, credentials: "same-origin", cache: "no-store", redirect: "manual" });
    return { status: answer.status, body: answer.ok ? await answer.json() : null };
  } catch {
    return { status: 0, body: null };
  }
}

/** What is kept on the device, else null. */
export async function kept() {
  return (await get("me", "me").catch(() => null)) ?? null;
}

/**
 * {me, signedOut, reached, isKept}: the newest that can be had; what is kept stays where there is no connection or no session.
 * isKept says whether the device took it: a full one may not, and then knows nobody.
 */
export async function refreshed(base, language, before) {
  const { status, body } = await ask(`${base}app/capture/kit`);
  const reached = status !== 0;
  if (status !== 200) return { me: before, signedOut: status === 401, reached };
  const same = before?.person === body.person ? before : null;
  const me = { ...same, ...body, at: Date.now(), texts: same?.texts, learnt: same?.learnt };
  await learn(base, me, `${body.gate} ${language}`);
  const isKept = await put("me", me, "me").then(() => true, () => false);
  return { me, signedOut: false, reached, isKept };
}

async function learn(base, me, edition) {
  if (me.learnt === edition && me.texts) return;
  const { status, body } = await ask(`${base}app/gate-data?v=${encodeURIComponent(me.gate)}`);
  if (status !== 200) return;
  me.texts = body.texts;
  me.learnt = edition;
}
