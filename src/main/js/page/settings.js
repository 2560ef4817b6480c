// The gate's settings: each threshold says what it does, while one types or moves it.
import { begin } from "./certainty.js";

begin(document);
