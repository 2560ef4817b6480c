// Pages on which six numbers are given again, or by a second person.
import { begin } from "./estimating.js";

begin(document);
