// The session servlet's calls. Every answer is {status, body}; no connection is status 0.
const JSON_TYPE = { "Content-Type": "application/json" };
// No form of another site can send this header.
const OURS = { "X-Vingt": "page" };

export class Door {
  constructor(base) {
    this.base = base;
  }

  async call(method, path, { body, headers = {}, keepalive = false } = {}) {
    try {
      const answer = await fetch(`${this.base}${path}`, {
        method, body, headers: { Accept: "application/json", ...language(), ...OURS, ...headers }, keepalive,
        credentials: "same-origin", cache: "no-store", redirect: "manual",
      });
      return { status: answer.type === "opaqueredirect" ? 401 : answer.status, body: await read(answer) };
    } catch {
      return { status: 0, body: null };
    }
  }

  async gateData(version) {
    const answer = await fetch(`${this.base}gate-data?v=${encodeURIComponent(version)}`, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(`gate-data ${answer.status}`);
    return answer.json();
  }

  create(draft, key) {
    return this.call("POST", "drafts", json(draft, { "Idempotency-Key": key }));
  }

  load(id) {
    return this.call("GET", `drafts/${encodeURIComponent(id)}`);
  }

  save(id, version, draft, keepalive) {
    const parts = json(draft, { "If-Match": `"${version}"` });
    return this.call("PUT", `drafts/${encodeURIComponent(id)}`, { ...parts, keepalive });
  }

  file(id, key) {
    return this.call("POST", `drafts/${encodeURIComponent(id)}/file`, json({}, { "Idempotency-Key": key }));
  }

  bring(id, number, key) {
    return this.call("POST", `drafts/${encodeURIComponent(id)}/evidence`, json({ ticket: number }, { "Idempotency-Key": key }));
  }

  undo(number, key) {
    return this.call("POST", `tickets/${encodeURIComponent(number)}/undo`, json({}, { "Idempotency-Key": key }));
  }

  preview(estimate) {
    return this.call("POST", "estimates/preview", json(estimate));
  }

  similar(texts) {
    return this.call("POST", "similar", json(texts));
  }

  picture(file, key) {
    return this.upload("pictures", file, { "Idempotency-Key": key });
  }

  table(file) {
    return this.upload("tickets.csv", file);
  }

  upload(path, file, headers = {}) {
    const body = new FormData();
    body.append("file", file);
    return this.call("POST", path, { body, headers: { ...headers, "Accept-Language": document.documentElement.lang } });
  }
}

/** What is answered in words is answered in the page's language, whatever the browser's is. */
function language() {
  const page = globalThis.document?.documentElement.lang;
  return page ? { "Accept-Language": page } : {};
}

function json(body, headers = {}) {
  return { body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } };
}

async function read(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  return type.includes("json") ? answer.json() : null;
}
