// Keeps a text as it is in its file, although the editor rewrites all of it. Edits are found by comparing the editor's output before
// anybody touched the text with its output now; everything else keeps its bytes.
import { blocksOf, lettersOf, textOf } from './blocks.js';
import { equalPairs } from './pairs.js';
import { unitsOf } from './units.js';
import { patchBlocks } from './words.js';

/**
 * The old text with the edits applied. Without the editor's output for the old text (base), blocks that look the same to readers are kept.
 * If the result would not say what the editor says, it is the editor's text.
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

// The parts of the new text: { text, gap, html, unit }; unit is the unit a part was made from, if any.
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

// The unedited units, in order, each with the index of its first block in the new text.
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

// Some edited units, and the blocks that replace them: the edits are applied to the old text where that is possible.
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

// Blocks that were adjacent keep their gap; so do two that the editor wrote. Between others there is a blank line.
const gapBetween = (gap, unit, next) => (/\n\n/.test(gap) || (unit === undefined ? next === undefined : next === unit + 1) ? gap : '\n\n');

const saysTheSame = (text, now, parts) =>
  lettersOf(text) === lettersOf(now) && blocksOf(text).map(({ html }) => html).join('\n') === parts.flatMap(({ html }) => html).join('\n');
