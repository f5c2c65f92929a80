// Changes to a text by index: { from, to, text }. Several at one index are in the order in which they were made.

/** The text with all changes applied. They must not overlap. */
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

/** The beginning of the line that contains an index. */
export const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;

/** The beginning of the line after an index; the end of the text if there is none. */
export const lineEnd = (text, at) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** The number of characters before an index in its line. */
export const columnOf = (text, at) => at - lineStart(text, at);
