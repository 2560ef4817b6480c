// Buttons that open or close a dialog, for browsers without invoker commands.
const KNOWS_COMMANDS = "command" in HTMLButtonElement.prototype;

/** A link may lead to a dialog of another page: it is open when that page comes. */
export function openAsked(page, hash) {
  const dialog = /^#dialog-[A-Za-z-]+$/.test(hash) ? page.getElementById(hash.slice(1)) : null;
  if (dialog?.showModal && !dialog.open) dialog.showModal();
}

export function listen(event) {
  const button = event.target.closest?.("[data-opens],[data-closes]");
  if (!button || (KNOWS_COMMANDS && button.hasAttribute("command"))) return;
  const dialog = document.getElementById(button.dataset.opens ?? button.dataset.closes);
  if (button.dataset.opens && !dialog?.open) dialog?.showModal();
  if (button.dataset.closes && dialog?.open) dialog.close();
}
