// Makes every entry of the menus at the top and the foot longer than a line, and tells which lie as near to the next as their own lines do.
() => {
  const found = [];
  const links = [...document.querySelectorAll('.menu-link')].filter((link) => link.checkVisibility());
  for (const link of links) {
    link.textContent += ' and a second line of words that say more of what there is to be found';
  }
  const lines = (link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return range.getBoundingClientRect();
  };
  for (const [i, link] of links.slice(1).entries()) {
    const before = links[i];
    const gap = lines(link).top - lines(before).bottom;
    const isNext = link.closest('nav') === before.closest('nav') && gap > -10 && lines(link).left < lines(before).right;
    if (isNext && gap < 8) {
      found.push(`${Math.round(gap)} px between “${before.textContent.slice(0, 20)}” and “${link.textContent.slice(0, 20)}”`);
    }
  }
  return found;
}
