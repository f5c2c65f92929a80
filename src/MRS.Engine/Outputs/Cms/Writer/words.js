// Applies a change inside some blocks to the blocks as they are in the file.
import { diffArrays } from 'diff';
import { blocksOf, textOf } from './blocks.js';
import { equalPairs } from './pairs.js';

const wordsIn = (text) => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
const asBlank = (word) => (/^\s+$/.test(word) ? ' ' : word);

/** The old blocks with the changes between the editor's blocks and now; nothing if the result does not say the same. */
export function patchBlocks(old, base, now) {
  const text = patchWords(wordsIn(textOf(old)), wordsIn(textOf(base)), wordsIn(textOf(now)));
  const blocks = blocksOf(text, old[0].links);
  const isRight = blocks.length > 0 && (htmlOf(blocks) === htmlOf(now) || movesOf(old, blocks) === movesOf(base, now));
  return isRight ? blocks : undefined;
}

const htmlOf = (blocks) => blocks.map(({ html }) => html).join('\n');

function patchWords(old, base, now) {
  const places = new Map(equalPairs(old, base, asBlank).map(([i, j]) => [j, i]));
  const result = [];
  let [used, at] = [0, 0];
  for (const { added, removed, count, value } of diffArrays(base, now)) {
    if (added) {
      result.push(...value);
      continue;
    }
    for (const end = at + count; at < end; at += 1) {
      if (places.has(at)) {
        const place = places.get(at);
        result.push(...old.slice(used, removed ? place : place + 1));
        used = place + 1;
      }
    }
  }
  return [...result, ...old.slice(used)].join('');
}

// What was removed and what was added between two renderings.
function movesOf(one, other) {
  const piecesOf = (blocks) => htmlOf(blocks).match(/<[^>]*>|\w+|[^\w\s<]/g) ?? [];
  const parts = diffArrays(piecesOf(one), piecesOf(other)).filter(({ added, removed }) => added || removed);
  return JSON.stringify(parts.map(({ added, value }) => [added, value.join('')]));
}
