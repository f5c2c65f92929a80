// Links and controls too small to hit. In running text a line of 24 px is enough; all else wants 44 × 44 px.
() => {
  const found = [];
  const alone = 44;
  const inText = 24;
  const name = (element) => (element.getAttribute('aria-label') ?? element.textContent.trim() ?? element.name).slice(0, 50);
  const flows = (element) => getComputedStyle(element).display === 'inline';
  // Whether words that are no target stand around it, in the same block.
  const isInText = (element) => {
    let block = element.parentElement;
    while (flows(block)) {
      block = block.parentElement;
    }
    const others = [...block.querySelectorAll('a, button')].reduce((text, target) => text.replace(target.textContent, ''), block.textContent);
    // An item of a list with its dot or number is a line of the text, too.
    return flows(element) && (/[\p{L}\p{N}]/u.test(others) || getComputedStyle(block).display === 'list-item' && getComputedStyle(block).listStyleType !== 'none');
  };

  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    const box = element.getBoundingClientRect();
    // The skip link is kept aside until it has the focus.
    const isAside = box.width <= 1 && box.height <= 1;
    const isShown = !isAside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.right > 0 && box.bottom > 0;
    // A box that only scrolls is not pressed, and what the keyboard cannot reach is a trap for robots.
    const isPressed = element.type !== 'hidden' && element.tabIndex >= 0 && !(element.tabIndex === 0 && element.matches('div, section, figure, pre'));
    if (!isShown || !isPressed) {
      continue;
    }

    const running = isInText(element);
    const height = running ? Math.max(box.height, parseFloat(getComputedStyle(element).lineHeight) || 0) : box.height;
    const least = running ? inText : alone;
    if (height < least - 0.5 || box.width < (running ? 0 : least - 0.5)) {
      found.push(`${element.localName} “${name(element)}” is ${Math.round(box.width)} × ${Math.round(height)} px, not ${least} px${running ? ' in text' : ''}`);
    }
  }
  return found;
}
