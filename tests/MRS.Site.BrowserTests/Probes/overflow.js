// Texts and controls that stick out of the window or are cut off, and sideways scrolling of the whole page.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    found.push(`scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width} px`);
  }

  const name = (element) => `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((c) => `.${c}`).join('')} “${element.textContent.trim().slice(0, 40)}”`;
  const ways = (element) => getComputedStyle(element);
  const scrolls = (element) => ['auto', 'scroll'].includes(ways(element).overflowX);
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // Kept for screen readers, and shown on focus or not at all.
  const isAside = (element) => {
    const style = ways(element);
    const box = element.getBoundingClientRect();
    return style.clipPath !== 'none' || (box.width <= 1 && box.height <= 1) || box.bottom <= 0 || box.right <= 0;
  };
  const inside = (element, test) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (test(at)) {
        return true;
      }
    }
    return false;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(parent) || !isShown(parent)) {
      continue;
    }
    seen.add(parent);
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if ((box.right > width + 1 || box.left < -1) && !inside(parent, scrolls) && !inside(parent, isAside)) {
      found.push(`sticks out of the window: ${name(parent)}`);
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    const style = ways(element);
    const cuts = (axis) => ['hidden', 'clip'].includes(style[axis]);
    if (element instanceof SVGElement || !isShown(element) || isAside(element) || !element.textContent.trim()) {
      continue;
    }
    const wide = cuts('overflowX') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const high = cuts('overflowY') && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    if (wide || high) {
      found.push(`is cut off: ${name(element)}`);
    }
  }
  return found;
}
