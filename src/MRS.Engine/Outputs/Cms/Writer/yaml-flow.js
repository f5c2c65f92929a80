// Flow collections, lists in brackets and maps in braces: [a, b] and {a: b}.
import { isCollection, isMap } from 'yaml';
import { oldPlaces } from './pairs.js';
import { printInside } from './yaml-print.js';
import { isEmpty, isSame } from './values.js';

/** Whether a value is in brackets or braces. */
export const isFlow = (node) => isCollection(node) && node.flow === true;

/** The edit that changes its value; what did not change in it stays as it is written. */
export function flowEdit(place, node, was, now) {
  const [from, to] = node.range;
  if (isMap(node) === Array.isArray(now)) {
    throw new Error('A value becomes one of another kind.');
  }
  const parts = isMap(node) ? partsOfMap(place, node, was, now) : partsOfList(place, node, was, now);
  const [open, close] = isMap(node) ? '{}' : '[]';
  const gap = place.text[from + 1] === ' ' ? ' ' : '';
  return { from, to, text: `${open}${gap}${parts.join(', ')}${gap}${close}` };
}

function partsOfList(place, node, was, now) {
  const places = oldPlaces(was, now);
  return now.map((value, at) => part(place, node.items[places[at]], was[places[at]], value));
}

function partsOfMap(place, node, was, now) {
  const old = node.items.map((pair) => String(pair.key.value));
  const added = Object.keys(now).filter((key) => !old.includes(key));
  return [...old, ...added].filter((key) => !isEmpty(now[key])).map((key) =>
    `${key}: ${part(place, node.items[old.indexOf(key)]?.value, was[key], now[key])}`);
}

function part({ text, style }, node, was, now) {
  const isKept = node && isSame(was, now);
  return isKept ? text.slice(node.range[0], node.range[1]) : printInside(now, { ...style, scalar: node?.type ?? style.scalar });
}
