// Puts one very long word into every text, and tells which of them stick out of what they stand in.
() => {
  const word = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const isName = !parent.closest('svg, .monogram, .skip-link, button, summary, time, script, pre');
    if (walker.currentNode.data.trim() && isName && parent.checkVisibility({ visibilityProperty: true })) {
      texts.push(walker.currentNode);
    }
  }
  for (const text of texts) {
    text.data = `${word} ${text.data}`;
  }

  const stands = (element) => (getComputedStyle(element).position === 'absolute' && element.offsetParent) || element.parentElement;
  const found = [];
  for (const text of texts) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    for (let at = text.parentElement; at !== document.documentElement; at = stands(at)) {
      const edge = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (['auto', 'scroll'].includes(style.overflowX)) {
        break;
      }
      if (style.display !== 'inline' && style.display !== 'contents' && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
        found.push(`a long word sticks out of ${at.localName}${[...at.classList].map((c) => `.${c}`).join('')}: ${text.data.slice(word.length + 1, word.length + 40)}`);
        break;
      }
    }
  }
  if (document.scrollingElement.scrollWidth > document.documentElement.clientWidth) {
    found.push('long words make the page scroll sideways');
  }
  return [...new Set(found)];
}
