// Block lists: items on their own lines, each after a dash.
import { applyEdits, columnOf, lineEnd, lineStart } from './edits.js';
import { oldPlaces } from './pairs.js';
import { editValue, endOf } from './yaml-edit.js';
import { printItem } from './yaml-print.js';
import { isSame } from './values.js';

/** The edits that change a list. Items keep their text, and the comments and blank lines above them, wherever they move. */
export function listEdits(place, list, was, now) {
  const places = oldPlaces(was, now);
  const column = columnOf(place.text, dashOf(list, 0));
  const isInPlace = places.length === list.items.length && places.every((old, at) => old === at);
  if (isInPlace) {
    const inner = { ...place, edits: [] };
    now.forEach((value, at) => editValue(inner, list.items[at], was[at], value, column));
    return inner.edits;
  }
  const chunks = chunksOf(place.text, list);
  const hasGaps = chunks.some(({ text }, at) => at > 0 && /^\s*\n/.test(text));
  const texts = now.map((value, at) => places[at] < 0
    ? (hasGaps && at > 0 ? '\n' : '') + printItem(value, place.style, column)
    : itemText(place, list, chunks[places[at]], places[at], was[places[at]], value, column));
  const { from } = chunks[0];
  const { to } = chunks.at(-1);
  const text = texts.map((item, at) => (at === 0 && places[0] !== 0 ? item.replace(/^\n+/, '') : item)).join('');
  return [{ from, to, text: place.text[to - 1] === '\n' ? text : text.replace(/\n$/, '') }];
}

const dashOf = (list, at) => list.srcToken.items
  .map(({ start }) => start.find((token) => token.type === 'seq-item-ind'))
  .filter(Boolean)[at].offset;

// Each item with what is above it.
function chunksOf(text, list) {
  let from = lineStart(text, dashOf(list, 0));
  return list.items.map((item, at) => {
    const to = lineEnd(text, endOf(item) ?? dashOf(list, at) + 1);
    const chunk = { from, to, text: text.slice(from, to) };
    from = to;
    return chunk;
  });
}

function itemText(place, list, chunk, at, was, now, column) {
  const inner = { ...place, edits: [] };
  if (!isSame(was, now)) {
    editValue(inner, list.items[at], was, now, column);
  }
  const edits = inner.edits.map((edit) => ({ ...edit, from: edit.from - chunk.from, to: edit.to - chunk.from }));
  return applyEdits(chunk.text, edits).replace(/\n?$/, '\n');
}
