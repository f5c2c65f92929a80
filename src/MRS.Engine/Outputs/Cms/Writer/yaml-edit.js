// Changes values in YAML and leaves every other character alone: comments, quotes, order, gaps.
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { applyEdits, columnOf, lineEnd, lineStart } from './edits.js';
import { flowEdit, isFlow } from './yaml-flow.js';
import { listEdits } from './yaml-list.js';
import { isBlock, printAfterColon, printDocument, styleOf } from './yaml-print.js';
import { isEmpty, isSame } from './values.js';

/** The values in a YAML text, and what is wrong with it, if anything. */
export function readFields(text) {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    return { values: {}, error: error.message.split('\n')[0] };
  }
  const values = document.toJS() ?? {};
  const isList = typeof values !== 'object' || Array.isArray(values);
  return isList ? { values: {}, error: 'Names with values are expected.' } : { values };
}

/** The text with the new values. Where it cannot be changed in place, it is printed anew; it always says what was asked. */
export function editFields(text, now) {
  const { values: was } = readFields(text);
  if (isSame(was, now)) {
    return text;
  }
  for (const change of [changeInPlace, changeDocument]) {
    const changed = attempt(() => change(text, was, now));
    if (changed !== undefined && isSame(readFields(changed).values, now)) {
      return changed;
    }
  }
  return printDocument(now);
}

function attempt(change) {
  try {
    return change();
  } catch (error) {
    console.warn('A file could not be changed in place.', error);
    return undefined;
  }
}

function changeInPlace(text, was, now) {
  const document = parseDocument(text, { keepSourceTokens: true });
  const place = { text, style: styleOf(document), edits: [] };
  if (document.contents === null) {
    return text + (text === '' || text.endsWith('\n') ? '' : '\n') + printDocument(now);
  }
  editMap(place, document.contents, was, now);
  return applyEdits(text, place.edits);
}

// The next best way: comments stay, the layout is the package's.
function changeDocument(text, was, now) {
  const document = parseDocument(text);
  for (const key of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (isEmpty(now[key])) {
      document.delete(key);
    } else if (!isSame(was[key], now[key])) {
      document.set(key, now[key]);
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** Records the edits that change a value. The column is that of its key or its dash. */
export function editValue(place, node, was, now, column) {
  if (isSame(was, now)) {
    return;
  }
  if (isFlow(node) && typeof now === 'object') {
    place.edits.push(flowEdit(place, node, was, now));
  } else if (isMap(node) && typeof now === 'object' && !Array.isArray(now)) {
    editMap(place, node, was, now);
  } else if (isSeq(node) && Array.isArray(now)) {
    place.edits.push(...listEdits(place, node, was, now));
  } else if (isScalar(node) && typeof now !== 'object') {
    place.edits.push(scalarEdit(place, node, now, column));
  } else {
    throw new Error('A value becomes one of another kind.');
  }
}

function scalarEdit({ text, style }, node, now, column) {
  const [from, to] = node.range;
  const own = typeof node.value === 'string' ? { ...style, scalar: node.type } : style;
  if (!isBlock(node)) {
    return { from, to, text: printAfterColon(now, own, column).trimStart() };
  }
  // The package tells by the end of a text whether its line break belongs to it; so the indicator after > stays the same.
  const value = node.value.endsWith('\n') ? `${now}\n` : now;
  return { from, to: from + text.slice(from, to).trimEnd().length, text: printAfterColon(value, own, column).trim() };
}

function editMap(place, map, was, now) {
  for (const pair of map.items) {
    const key = String(pair.key.value);
    if (isSame(was[key], now[key])) {
      continue;
    }
    if (isEmpty(now[key])) {
      place.edits.push(removal(place.text, map, pair));
    } else {
      editPair(place, pair, was[key], now[key]);
    }
  }
  addPairs(place, map, now);
}

function editPair(place, pair, was, now) {
  const column = columnOf(place.text, pair.key.range[0]);
  const isKind = (value) => Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : 'text';
  if (!isEmpty(was) && isKind(was) === isKind(now)) {
    editValue(place, pair.value, was, now, column);
    return;
  }
  place.edits.push({ from: afterColon(pair), to: endOfPair(pair), text: printAfterColon(now, place.style, column) });
}

// The line of a key is removed with everything that belongs to it. The first key of an item follows the dash, which stays.
function removal(text, map, pair) {
  const from = pair.key.range[0];
  const start = lineStart(text, from);
  if (text.slice(start, from).trim() === '') {
    return { from: start, to: lineEnd(text, endOfPair(pair)), text: '' };
  }
  const [, next] = map.items;
  return { from, to: next.key.range[0], text: '' };
}

// A new key follows the one that precedes it in the form.
function addPairs(place, map, now) {
  const { text, style, edits } = place;
  const first = map.items[0].key.range[0];
  const column = columnOf(text, first);
  const known = new Map(map.items.map((pair) => [String(pair.key.value), pair]));
  let before;
  for (const [key, value] of Object.entries(now)) {
    if (known.has(key)) {
      before = known.get(key);
    } else if (!isEmpty(value)) {
      const line = `${key}:${printAfterColon(value, style, column)}`;
      edits.push(before ? lineAfter(text, before, ' '.repeat(column) + line) : { from: first, to: first, text: `${line}\n${' '.repeat(column)}` });
    }
  }
}

function lineAfter(text, pair, line) {
  const at = lineEnd(text, endOfPair(pair));
  return { from: at, to: at, text: at > 0 && text[at - 1] !== '\n' ? `\n${line}` : `${line}\n` };
}

const endOfPair = (pair) => endOf(pair.value) ?? afterColon(pair);

const afterColon = ({ srcToken }) => srcToken.sep.find((token) => token.type === 'map-value-ind').offset + 1;

/** The index of the last character of a value, without comments and blank lines after it; nothing if it has none. */
export function endOf(node) {
  if (!node?.range) {
    return undefined;
  }
  if (isFlow(node) || !node.items) {
    const [from, to] = node.range;
    return to > from ? to - (isBlock(node) ? trailing(node) : 0) : undefined;
  }
  const last = node.items.at(-1);
  return last.key ? endOfPair(last) : endOf(last);
}

const trailing = ({ srcToken: { source } }) => source.length - source.trimEnd().length;
