// What is drawn with seeds although the reader's system picks the colours, and separators that are lost there.
() => {
  const name = (element) => `${element.localName}${[...element.classList].map((c) => `.${c}`).join('')}`;
  const seeds = [...document.querySelectorAll('.seeds:not(.site-mark)')].filter((e) => e.checkVisibility()).map((e) => `${name(e)} is drawn`);
  const hasLine = (element, part) => {
    const style = getComputedStyle(element, part);
    return ['Top', 'Bottom'].some((side) => style[`border${side}Style`] === 'solid' && parseFloat(style[`border${side}Width`]) >= 1);
  };
  const lost = [...document.querySelectorAll('main hr, .bed, .hero, .site-footer, .menu-panel .submenu')]
    .filter((e) => e.checkVisibility() && !hasLine(e)).map((e) => `${name(e)} has no line`);
  const bands = [...document.querySelectorAll('.band-grid')].filter((e) => e.checkVisibility() && !hasLine(e, '::before')).map((e) => `${name(e)} has no line over it`);
  return [...new Set([...seeds, ...lost, ...bands])];
}
