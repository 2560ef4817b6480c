// What the page is looked at on, as one would say it.
const SYSTEMS = [
  [/iPad/, "iPad"], [/iPhone/, "iPhone"], [/Android/, "Android", /Mobile/], [/Android/, "Android tablet"],
  [/CrOS/, "Chromebook"], [/Windows/, "Windows"], [/Macintosh/, "Mac"], [/Linux/, "Linux"],
];
const BROWSERS = [
  [/SamsungBrowser\/(\d+)/, "Samsung Internet"], [/EdgA?\/(\d+)/, "Edge"], [/OPR\/(\d+)/, "Opera"],
  [/(?:Firefox|FxiOS)\/(\d+)/, "Firefox"], [/(?:Chrome|CriOS)\/(\d+)/, "Chrome"], [/Version\/(\d+)/, "Safari", /Safari/],
];

/** “iPhone, Safari 18”; an iPad that says it is a Mac is known by its touch. */
export function device(agent, touches = 0) {
  const system = SYSTEMS.find(([mark, , also]) => mark.test(agent) && (!also || also.test(agent)))?.[1] ?? "";
  const browser = BROWSERS.map(([mark, name, also]) => [name, (!also || also.test(agent)) && mark.exec(agent)]).find(([, hit]) => hit);
  const own = system === "Mac" && touches > 1 ? "iPad" : system;
  return [own, browser ? `${browser[0]} ${browser[1][1]}` : ""].filter((part) => part !== "").join(", ");
}

/** The report's env. A page brought along from elsewhere brings its own. */
export function surroundings(window, brought) {
  const { navigator, screen } = window;
  const agent = brought?.ua ?? navigator.userAgent;
  return {
    ua: agent.slice(0, 400),
    device: device(agent, navigator.maxTouchPoints) || null,
    vp: brought?.vp ?? [screen.width, screen.height],
    dpr: brought?.dpr ?? window.devicePixelRatio,
    lang: navigator.language,
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
