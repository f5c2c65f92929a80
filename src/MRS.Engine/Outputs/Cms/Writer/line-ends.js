// The line ends of Windows. Texts are read and changed with those of Unix.
import { equalPairs } from './pairs.js';

/** The text with the line ends of the old one: every line that was there keeps its own, new ones get those of most. */
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
