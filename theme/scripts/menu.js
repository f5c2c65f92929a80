// Closes the menu, or a part of it, when focus leaves it. Not for the button that opened a part: it closes the part itself.
document.addEventListener("focusin", ({ target }) => {
  for (const open of document.querySelectorAll(".main-menu :popover-open")) {
    if (!open.contains(target) && target.popoverTargetElement !== open) {
      open.hidePopover();
    }
  }
});
