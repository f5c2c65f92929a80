// What only leads through a page or dates it, and is heard before or inside what the page says; and dates that are told in pieces.
() => {
  const found = [];
  const follows = (later, earlier) => earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING;
  const contents = document.querySelector('.contents');
  const text = document.querySelector('.page-text');
  if (contents && text && !follows(contents, text)) {
    found.push('the contents are heard before the text');
  }
  const dates = document.querySelector('.page-dates');
  const said = [...document.querySelectorAll('.page-text, .page-side, .page .band')];
  if (dates && said.some((part) => !follows(dates, part))) {
    found.push('the dates are heard before or inside the page');
  }
  for (const time of document.querySelectorAll('main time')) {
    const next = time.nextSibling;
    if (next?.nodeType === Node.TEXT_NODE && /^\s*–\s*$/u.test(next.data)) {
      found.push(`a range of dates is heard in pieces: ${time.parentElement.textContent}`);
    }
  }
  return [...new Set(found)];
}
