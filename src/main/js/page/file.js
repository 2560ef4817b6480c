// The page on which a ticket is filed.
import { AlikeList } from "./alike.js";
import { Filing } from "./filing/filing.js";

const element = document.getElementById("file");
if (element) {
  const filing = new Filing(element);
  filing.begin();
  const list = document.getElementById("alike");
  if (list) new AlikeList(list, element, filing.door, filing.keeper).begin();
}
