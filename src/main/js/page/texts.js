// What somebody typed or chose in a form, by the names of its fields.
const KEPT = "textarea,select,input:not([type]),input[type=text],input[type=email],input[type=url],input[type=date],input[type=radio]";

const fields = (form) => [...form.elements].filter((field) => field.name && field.matches(KEPT));

export function valuesOf(form) {
  const said = fields(form).filter((field) => field.type !== "radio" || field.checked);
  return Object.fromEntries(said.map((field) => [field.name, field.value]));
}

export function fill(form, values) {
  for (const field of fields(form)) {
    if (!(field.name in values)) continue;
    if (field.type === "radio") field.checked = field.value === values[field.name];
    else field.value = values[field.name];
  }
}
