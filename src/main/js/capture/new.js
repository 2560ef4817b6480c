// The report's page holds its parts together: what was brought is filled in, kept, judged, and sent once.
import "./start.js";
import addresses from "./address/addresses.txt";
import { Reporting } from "./reporting.js";

const element = document.getElementById("report");
if (element) new Reporting(element, addresses).begin();
