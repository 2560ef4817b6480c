import { worth } from "./gate.js";

export { worth };
