// How texts read at this width: lines of running text that are too short or too long, and words broken although their column has room for them.
() => {
  const shortest = 20;
  const longest = 75;
  // Where lines may break by right, and scripts that break anywhere.
  const breaks = /[\s\-\u2010-\u2014\/()]/u;
  const breaksAnywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const found = [];
  const sheet = new CSSStyleSheet();
  // A word parted by a hyphen is not broken; without hyphens only what is broken by force is left.
  sheet.replaceSync('* { hyphens: manual !important }');
  document.adoptedStyleSheets.push(sheet);
  const name = (element) => `${element.localName}${[...element.classList].map((c) => `.${c}`).join('')} “${element.textContent.trim().slice(0, 40)}”`;
  const blockOf = (node) => {
    let at = node.parentElement;
    while (getComputedStyle(at).display.startsWith('inline') && !getComputedStyle(at).display.startsWith('inline-')) {
      at = at.parentElement;
    }
    return at;
  };
  const roomIn = (block) => block.clientWidth - parseFloat(getComputedStyle(block).paddingLeft) - parseFloat(getComputedStyle(block).paddingRight);
  const lines = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const parent = walker.currentNode.parentElement;
    if (!text.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('svg, .skip-link, textarea')) {
      continue;
    }
    const block = blockOf(walker.currentNode);
    const height = parseFloat(getComputedStyle(block).lineHeight) || 20;
    const counted = lines.get(block) ?? [];
    lines.set(block, counted);
    for (const match of text.matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, match.index);
      range.setEnd(walker.currentNode, match.index + match[0].length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (boxes.length === 0) {
        continue;
      }
      const isBroken = boxes.at(-1).top - boxes[0].top > height / 2;
      const width = boxes.reduce((sum, box) => sum + box.width, 0);
      if (isBroken && !breaks.test(match[0]) && !breaksAnywhere.test(match[0]) && width < roomIn(block)) {
        found.push(`breaks the word “${match[0]}”, which fits its column: ${name(block)}`);
      }
      const middle = (boxes[0].top + boxes[0].bottom) / 2;
      const last = counted.at(-1);
      if (last && Math.abs(last.middle - middle) < height / 2) {
        last.characters += match[0].length + 1;
      } else {
        counted.push({ middle, characters: match[0].length });
      }
    }
  }

  for (const [block, counted] of lines) {
    const full = counted.slice(0, -1);
    const isRunning = block.matches("p, li, dd, blockquote, figcaption") && full.length >= 2 && block.textContent.trim().length >= 60;
    const mean = Math.round(full.reduce((sum, line) => sum + line.characters, 0) / full.length);
    if (isRunning && (mean < shortest || mean > longest)) {
      found.push(`has ${mean} characters a line, not ${shortest} to ${longest}: ${name(block)}`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return [...new Set(found)];
}
