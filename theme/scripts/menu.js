// Closes the menu, or a part of it, when the focus goes elsewhere. The button that opened a part is no elsewhere: it closes the part itself.
document.addEventListener("focusin", ({ target }) => {
  for (const open of document.querySelectorAll(".main-menu :popover-open")) {
    if (!open.contains(target) && target.popoverTargetElement !== open) {
      open.hidePopover();
    }
  }
});
