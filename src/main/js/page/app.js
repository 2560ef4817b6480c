// Every page: keys, the list's selection, dialogs, theme, and what to say when a partial update fails.
import { press } from "./keys.js";
import { listen } from "./dialogs.js";
import { follow } from "./failures.js";
import { wear } from "./theme.js";
import { keep, putBack } from "./kept.js";
import { unpack } from "./carried.js";

document.addEventListener("keydown", press);
document.addEventListener("click", listen);
document.addEventListener("click", wear);
document.addEventListener("click", keep, true);
putBack();
follow(window);
unpack(document, location);
