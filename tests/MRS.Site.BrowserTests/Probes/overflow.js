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
    const isCut = (at) => {
      const style = ways(at);
      const edge = at.getBoundingClientRect();
      const cuts = (axis) => ['hidden', 'clip'].includes(style[axis]);
      return (cuts('overflowX') && (box.right > edge.right + 1 || box.left < edge.left - 1)) || (cuts('overflowY') && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1));
    };
    if (inside(parent, isCut) && !inside(parent, isAside)) {
      found.push(`is cut off: ${name(parent)}`);
    }
  }

  if (found.length > 0) {
    const wide = [...document.body.querySelectorAll('*')].filter((e) => isShown(e) && e.getBoundingClientRect().right > width + 1 && !inside(e, scrolls) && !inside(e, isAside));
    found.push(...wide.filter((e) => ![...e.children].some((child) => wide.includes(child))).map((e) => `is too wide: ${name(e)}`));
  }
  return [...new Set(found)];
}
