// Sets the cursor of the rich editor behind words that it shows, and says whether they are there.
async (words) => {
  const root = document.querySelector('.lexical-root');
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  while (text && !text.data.includes(words)) {
    text = texts.nextNode();
  }
  if (!text) {
    return false;
  }

  root.focus();
  text.parentElement.scrollIntoView({ block: 'center' });
  // The editor sets its own cursor when it is focused, a moment later.
  await new Promise((done) => { setTimeout(done, 200); });
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(words) + words.length);
  range.collapse(true);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  await new Promise((done) => { setTimeout(done, 200); });
  return true;
}
