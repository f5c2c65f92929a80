// The focused element: what it is, whether one sees that it has the focus, and whether it can be seen itself.
() => {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return null;
  }

  const style = getComputedStyle(element);
  const name = `${element.localName} “${(element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 50)}”`;
  const problems = [];
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
    problems.push(`${name} shows no outline of 2 px when focused`);
  }

  const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  if (!box) {
    return { key: name, problems: [`${name} has the focus and is not on the page`] };
  }

  const middle = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2];
  const isInside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const top = isInside ? document.elementFromPoint(...middle) : null;
  if (!top || !(element.contains(top) || top.contains(element))) {
    problems.push(`${name} is focused out of sight or under ${top ? top.localName : 'nothing'}`);
  }

  // Of two links of one name the place tells which it is.
  return { key: `${name} ${Math.round(box.left + scrollX)} ${Math.round(box.top + scrollY)}`, problems };
}
