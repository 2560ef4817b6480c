// What goes along with a report beside what was typed, as lines that one can read before it is sent.
export function lines({ env, brought }) {
  const screen = env.vp ? `${env.vp[0]} × ${env.vp[1]}` : "";
  const failed = (brought?.net ?? []).map(({ u, st }) => `${u} → ${st}`);
  return [brought?.title ?? "", [env.device, screen, env.lang, env.tz].filter(Boolean).join(" · "), env.ua, ...failed].filter(Boolean);
}
