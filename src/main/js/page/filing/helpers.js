// The company's helpers: one tap multiplies what stands in a field (or 1) by a known amount.
import { shown, typed } from "./numbers.js";

export function product(text, amount, language) {
  const quantity = typed(text, language);
  const times = quantity === null || Number.isNaN(quantity) ? 1 : quantity;
  return shown(Number((times * amount).toPrecision(12)), language);
}

export function multiply(event, form, changed) {
  const button = event.target.closest?.("[data-amount][data-into]");
  const field = button && form.field(button.dataset.into);
  if (!field) return;
  event.preventDefault();
  field.value = product(field.value, Number(button.dataset.amount), form.language);
  field.focus();
  changed(field);
}
