// Facts that are parted from their labels at the end of a sheet. Columns as low as sheets stand for them: what keeps together in one keeps together on the other.
() => {
  const found = [];
  const main = document.querySelector('main');
  main.style.columnFill = 'auto';
  main.style.columnWidth = `${main.clientWidth}px`;
  for (let height = 400; height < 900; height += 10) {
    main.style.height = `${height}px`;
    for (const label of document.querySelectorAll('main .facts dt')) {
      const said = label.nextElementSibling;
      if (label.checkVisibility() && Math.abs(label.getBoundingClientRect().left - said.getBoundingClientRect().left) > main.clientWidth / 2) {
        found.push(`“${label.textContent.trim()}” is parted from “${said.textContent.trim().slice(0, 30)}”`);
      }
    }
  }
  return [...new Set(found)];
}
