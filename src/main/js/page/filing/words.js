// The page brings every word in the reader's language; a missing one shows as its key, which tests look for.
const SHARED = "frames.js.";

export function wordsOf(island, prefix = "file.js.") {
  const all = JSON.parse(island?.textContent || "{}");
  return function word(key, ...parts) {
    const text = all[prefix + key] ?? all[SHARED + key] ?? all[key] ?? key;
    return text.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
  };
}
