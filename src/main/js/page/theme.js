// The theme changes at once; the cookie tells the server at the next page.
const YEAR = 365 * 24 * 60 * 60;

export function cookie(theme, secure) {
  return `theme=${theme}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export function wear(event) {
  const theme = event.target.closest?.("[data-wear]")?.dataset.wear;
  if (!["auto", "light", "dark"].includes(theme)) return;
  document.documentElement.dataset.theme = theme;
  document.cookie = cookie(theme, location.protocol === "https:");
}
