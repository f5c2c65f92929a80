// Which blocks of the old text each block of the editor's text was made from.
import { blocksOf, wordsOf } from './blocks.js';
import { equalPairs } from './pairs.js';

/**
 * The old text in units: { old, base }, each some blocks of the old text and the blocks that the editor made of them. Usually it is one
 * of each; where the editor splits a text differently, several. Without the editor's text every old block is a separate unit.
 */
export function unitsOf(old, base) {
  const blocks = blocksOf(old);
  if (base === undefined) {
    return blocks.map((block) => ({ old: [block], base: [block] }));
  }
  const made = blocksOf(base);
  const marks = [...equalPairs(blocks, made, wordsOf), [blocks.length, made.length]];
  const units = [];
  let [left, right] = [0, 0];
  for (const [i, j] of marks) {
    units.push(...between(blocks.slice(left, i), made.slice(right, j)));
    if (i < blocks.length) {
      units.push({ old: [blocks[i]], base: [made[j]] });
    }
    [left, right] = [i + 1, j + 1];
  }
  return joinHalves(units).filter((unit) => unit.old.length > 0);
}

function between(old, base) {
  if (old.length === base.length) {
    return old.map((block, at) => ({ old: [block], base: [base[at]] }));
  }
  return [{ old, base }];
}

// A unit that has blocks on one side only is joined with its neighbour: both are kept or replaced together.
function joinHalves(units) {
  const joined = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (last && (isHalf(unit) || isHalf(last))) {
      joined[joined.length - 1] = { old: [...last.old, ...unit.old], base: [...last.base, ...unit.base] };
    } else {
      joined.push(unit);
    }
  }
  return joined;
}

const isHalf = ({ old, base }) => old.length === 0 || base.length === 0;
