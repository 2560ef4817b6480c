// The page brings every word in the reader's language; a missing one shows as its key, which tests look for.
export function wordsOf(island) {
  const all = JSON.parse(island?.textContent || "{}");
  return function word(key, ...parts) {
    const text = all[`file.js.${key}`] ?? all[key] ?? key;
    return text.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
  };
}
