// What the page's windows and the worker tell one another: a report that was taken from its form, and what became of it.
// The sign-in page says {look: true} there (page/leaving.js): somebody may have signed out.
const NAME = "vingt-capture";

/** @returns what tells the others, never oneself */
export function listen(does) {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => does(data);
  return (message) => channel.postMessage(message);
}

/** For the worker, which listens to nobody. */
export function tell(message) {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(message);
  channel.close();
}

/** Of a report no more than what became of it. */
export const outcome = ({ key, state, number, joined, why }) => ({ key, state, number, joined, why });
