// Every page: keys and commands, the list's selection, dialogs, what is put back after an expired session, and what to say when a partial update fails.
import { press } from "./keys.js";
import { listen } from "./dialogs.js";
import { tap } from "./tap.js";
import { follow } from "./failures.js";
import { keep, putBack } from "./kept.js";
import { begin as offerCommands } from "./palette/palette.js";
import { begin as listKeys } from "./shortcuts.js";
import { begin as beforeLeaving } from "./leaving.js";
import { begin as mark } from "./marks.js";
import { begin as showWhereOneIs } from "./pages.js";
import { begin as offerUndo } from "./undo.js";
import { begin as keepTyped } from "./typed.js";
import { begin as explainRank } from "./why.js";

document.addEventListener("keydown", press);
document.addEventListener("click", listen);
document.addEventListener("click", tap);
document.addEventListener("click", keep, true);
keepTyped(document);
putBack();
follow(window);
offerCommands(document);
listKeys(document);
offerUndo(document);
explainRank(document);
mark(document);
beforeLeaving(document);
showWhereOneIs(document);
