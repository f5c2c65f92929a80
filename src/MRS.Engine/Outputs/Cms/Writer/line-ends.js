// Windows line endings. Texts are read and changed with LF.
import { equalPairs } from './pairs.js';

/** The text with the line endings of the old one: existing lines keep their own, new ones get those of most lines. */
export function withLineEndsOf(old, text) {
  const ends = old.match(/\r\n|\r|\n/g) ?? [];
  const windows = ends.filter((end) => end === '\r\n').length;
  if (windows === 0) {
    return text;
  }
  const lines = text.split('\n');
  const most = windows * 2 >= ends.length ? '\r\n' : '\n';
  const pairs = windows === ends.length ? [] : equalPairs(old.split(/\r\n|\r|\n/), lines, (line) => line);
  const places = new Map(pairs.map(([i, j]) => [j, i]));
  return lines.map((line, at) => line + (at === lines.length - 1 ? '' : ends[places.get(at)] ?? most)).join('');
}
