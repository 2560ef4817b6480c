// Buttons that open or close a dialog, for browsers without invoker commands.
const KNOWS_COMMANDS = "command" in HTMLButtonElement.prototype;

export function listen(event) {
  const button = event.target.closest?.("[data-opens],[data-closes]");
  if (!button || (KNOWS_COMMANDS && button.hasAttribute("command"))) return;
  const dialog = document.getElementById(button.dataset.opens ?? button.dataset.closes);
  if (button.dataset.opens && !dialog?.open) dialog?.showModal();
  if (button.dataset.closes && dialog?.open) dialog.close();
}
