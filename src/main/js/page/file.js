// The page on which a ticket is filed.
import { Filing } from "./filing/filing.js";

const element = document.getElementById("file");
if (element) new Filing(element).begin();
