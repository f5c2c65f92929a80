// Changes of a text by place: { from, to, text }. Where several lie at one place, they stand in the order in which they were made.

/** The text with all changes made. They must not overlap. */
export function applyEdits(text, edits) {
  const inOrder = edits.map((edit, made) => ({ ...edit, made })).sort((a, b) => a.from - b.from || a.to - b.to || a.made - b.made);
  let result = '';
  let at = 0;
  for (const edit of inOrder) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Where the line begins in which a place lies. */
export const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line after a place begins; the end of the text if there is none. */
export const lineEnd = (text, at) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** How many characters stand before a place in its line. */
export const columnOf = (text, at) => at - lineStart(text, at);
