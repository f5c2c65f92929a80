// Moves from change to change: with the buttons, or the keys p and n. Everything can be read without it.
(() => {
  "use strict";
  if (window.parent !== window) { document.documentElement.classList.add("review-framed"); }
  const bar = document.querySelector(".review-bar");
  const controls = bar && bar.querySelector(".review-controls");
  if (!controls) { return; }
  const notes = [...document.querySelectorAll(".review-note")].sort((a, b) => Number(a.id.slice(7)) - Number(b.id.slice(7)));
  const count = bar.querySelector(".review-count");
  const keys = controls.querySelector("input");
  let at = notes.findIndex((note) => "#" + note.id === location.hash);
  count.setAttribute("role", "status");
  bar.querySelector(".review-links").hidden = true;
  controls.hidden = false;

  const show = () => { count.textContent = at < 0 ? count.textContent : `Change ${at + 1} of ${notes.length}`; };
  const step = (by) => {
    at = at < 0 ? (by > 0 ? 0 : notes.length - 1) : (at + by + notes.length) % notes.length;
    // Nothing would be visible inside a closed part.
    for (let part = notes[at].closest("details"); part; part = part.parentElement.closest("details")) { part.open = true; }
    notes[at].parentElement.scrollIntoView({ block: "center" });
    notes[at].focus({ preventScroll: true });
    show();
  };
  for (const button of controls.querySelectorAll("button")) {
    button.addEventListener("click", () => step(button.dataset.review === "n" ? 1 : -1));
  }
  addEventListener("keydown", (event) => {
    const isText = event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea, select");
    if (!keys.checked || isText || event.altKey || event.ctrlKey || event.metaKey) { return; }
    if (event.key === "n") { step(1); } else if (event.key === "p") { step(-1); }
  });
  show();
})();
