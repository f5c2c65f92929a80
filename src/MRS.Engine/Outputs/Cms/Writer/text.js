// Keeps a text as it stands in its file, though the editor writes all of it anew. What was edited is found between what the editor made
// of the text before anybody touched it and what it makes of it now; all else keeps its bytes.
import { blocksOf, lettersOf, textOf } from './blocks.js';
import { equalPairs } from './pairs.js';
import { unitsOf } from './units.js';
import { patchBlocks } from './words.js';

/**
 * The old text with what was edited. Without the editor's own text of the old one (base), blocks that look the same to readers are kept.
 * Where the result would not say what the editor says, it is the editor's text.
 */
export function mergeText(old, base, now) {
  const isBase = base !== undefined && lettersOf(base) === lettersOf(old);
  if (now.trim() === old.trim() || (isBase && now.trim() === base.trim())) {
    return old;
  }
  const units = unitsOf(old, isBase ? base : undefined);
  const blocks = blocksOf(now);
  const parts = partsOf(units, blocks, isBase ? ({ text }) => text : ({ html }) => html);
  const text = join(parts);
  return saysTheSame(text, now, parts) ? text : now;
}

// What the new text is put together from: { text, gap, html, unit }, the last the unit that it was made of, if it was.
function partsOf(units, blocks, keyOf) {
  const parts = [];
  let [unit, block] = [0, 0];
  for (const [kept, at] of [...keptUnits(units, blocks, keyOf), [units.length, blocks.length]]) {
    parts.push(...editedParts(units, unit, kept, blocks.slice(block, at)));
    if (kept < units.length) {
      parts.push(partOf(units[kept].old, kept));
      block = at + units[kept].base.length;
    }
    unit = kept + 1;
  }
  return parts;
}

// The units that nobody edited, in order, each with the place of its first block in the new text.
function keptUnits(units, blocks, keyOf) {
  const newOf = new Map(equalPairs(units.flatMap(({ base }) => base), blocks, keyOf));
  const kept = [];
  let first = 0;
  units.forEach(({ base }, unit) => {
    const at = newOf.get(first);
    if (at !== undefined && base.every((_, n) => newOf.get(first + n) === at + n)) {
      kept.push([unit, at]);
    }
    first += base.length;
  });
  return kept;
}

// Some units that were edited, and the blocks that stand in their place: what was edited is done to the old text where that can be told.
function editedParts(units, from, to, blocks) {
  const edited = units.slice(from, to);
  const isOne = edited.length === 1 && blocks.length > 0;
  if (!isOne && edited.flatMap(({ base }) => base).length !== blocks.length) {
    return blocks.map((block) => partOf([block]));
  }
  let at = 0;
  return edited.flatMap(({ old, base }, n) => {
    const now = blocks.slice(at, isOne ? blocks.length : at + base.length);
    at += base.length;
    const patched = patchBlocks(old, base, now);
    return patched ? [{ ...partOf(patched, from + n), gap: old.at(-1).gap }] : now.map((block) => partOf([block]));
  });
}

const partOf = (blocks, unit) => ({ text: textOf(blocks), gap: blocks.at(-1).gap, html: blocks.map(({ html }) => html), unit });

function join(parts) {
  return parts.map(({ text, gap, unit }, at) => text + (at === parts.length - 1 ? '' : gapBetween(gap, unit, parts[at + 1].unit))).join('');
}

// Blocks that stood together keep their gap; so do two that the editor wrote. Between others there is an empty line.
const gapBetween = (gap, unit, next) => (/\n\n/.test(gap) || (unit === undefined ? next === undefined : next === unit + 1) ? gap : '\n\n');

const saysTheSame = (text, now, parts) =>
  lettersOf(text) === lettersOf(now) && blocksOf(text).map(({ html }) => html).join('\n') === parts.flatMap(({ html }) => html).join('\n');
