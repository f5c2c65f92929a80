// Texts in a weight that their font does not hold, which browsers smear on.
() => {
  const heaviest = new Map();
  for (const font of document.fonts) {
    const family = font.family.replaceAll('"', '');
    const weights = font.weight === 'normal' ? [400] : font.weight.split(' ').map(Number);
    heaviest.set(family, Math.max(heaviest.get(family) ?? 0, ...weights));
  }
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const style = getComputedStyle(element);
    const most = heaviest.get(style.fontFamily.split(',')[0].replaceAll('"', '').trim());
    if (hasText && most && Number(style.fontWeight) > most && element.checkVisibility()) {
      found.push(`${element.localName} “${element.textContent.trim().slice(0, 40)}” has the weight ${style.fontWeight} in ${style.fontFamily.split(',')[0]}, which ends at ${most}`);
    }
  }
  return [...new Set(found)];
}
