// How far down the first text or list of a page begins, in pixels. Title, contents and portraits only lead to it.
() => {
  const lists = 'main :is(p, dl, table, form, ul, ol):not(nav *, .author-name, .label)';
  const shown = [...document.querySelectorAll(lists)].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.innerText.trim());
  return Math.round(Math.min(...shown.map((e) => e.getBoundingClientRect().top + scrollY)));
}
