// On a narrow screen the list of pages is a strip: the page one is on stands in sight.
export function begin(document) {
  const here = document.querySelector(".side nav [aria-current]");
  const strip = here?.closest("nav");
  if (!strip || strip.scrollWidth <= strip.clientWidth) return;
  const from = strip.getBoundingClientRect();
  const to = here.getBoundingClientRect();
  if (to.right > from.right || to.left < from.left) strip.scrollLeft += to.left - from.left - 8;
}
