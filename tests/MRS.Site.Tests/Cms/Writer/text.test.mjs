// A text keeps its bytes, though the editor writes all of it anew.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lettersOf } from '../../../../src/MRS.Engine/Outputs/Cms/Writer/blocks.js';
import { mergeText } from '../../../../src/MRS.Engine/Outputs/Cms/Writer/text.js';

// What the running editor makes of the text before anybody touches it.
const old = `A first paragraph that is hard-wrapped
over two lines with *em* and __strength__.

* loose one

* loose two

  with a paragraph

1) first
2) second
   + inner
   + inner two
3) third

Heading
-------

|a|b|
|:-|-:|
|1|2|

\`\`\`
code
\`\`\`

See [the reference][r] and 5 * 3 * 2.

[r]: https://example.org/r 'Title'`;
const base = `A first paragraph that is hard-wrapped
over two lines with _em_ and **strength**.

- loose one
- loose two

  with a paragraph

1) first
2) second

- inner
- inner two
3) third

Heading
-------

| a | b |
| --- | --- |
| 1 | 2 |

\`\`\`plain
code
\`\`\`

See [the reference][r] and 5 \\* 3 \\* 2.

[r]: https://example.org/r 'Title'`;

const edits = {
  'a word in a paragraph': ['hard-wrapped', 'softly wrapped'],
  'words at the end of a paragraph': ['strength**.', 'strength**. And more.', 'strength__.', 'strength__. And more.'],
  'a word in a list': ['loose two', 'loose three'],
  'a word in a list that the editor takes for something else': ['inner two', 'inner three'],
  'a word in a table': ['| 2 |', '| 3 |', '|2|', '|3|'],
  'a word in code': ['\ncode\n', '\nother code\n'],
  'a word beside a link to a reference': ['See', 'Read'],
  'a word beside signs that the editor escapes': ['2.', '4.'],
  'a paragraph more': ['Heading\n', 'A new paragraph.\n\nHeading\n'],
  'a paragraph that is cut in two': ['hard-wrapped\nover', 'hard-wrapped\n\nover'],
};

for (const [name, [from, to, fromOld = from, toOld = to]] of Object.entries(edits)) {
  test(`An edit of ${name} is done to the text as it stands`, () => assert.equal(mergeText(old, base, base.replace(from, to)), old.replace(fromOld, toOld)));
}

test('A text that nobody touched is the same to the byte', () => assert.equal(mergeText(old, base, base), old));

test('A deleted paragraph takes nothing else along', () => {
  assert.equal(mergeText(old, base, base.replace('Heading\n-------\n\n', '')), old.replace('Heading\n-------\n\n', ''));
});

test('Without the editor’s own text blocks that look the same are kept', () => {
  const now = base.replace('Heading', 'Another heading').replace('3) third\n', '3) third\n\n');
  const merged = mergeText(old, undefined, now);
  assert.ok(merged.startsWith(old.slice(0, old.indexOf('*em*') + 4).replace('*em*', '')), merged);
  assert.equal(lettersOf(merged), lettersOf(now));
});

test('An editor’s text of other words is none of this text', () => {
  assert.equal(mergeText('Old words.', 'Quite other words.', 'New words.'), 'New words.');
});

// Whatever is edited, no word is lost and none is added: places are found by chance, from the same seed in every run.
test('Of two hundred chance edits no word is lost', () => {
  let seed = 11;
  const chance = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 256) % n;
  };
  for (let n = 0; n < 200; n += 1) {
    let now = base;
    for (let more = chance(4); more >= 0; more -= 1) {
      const at = chance(now.length);
      now = now.slice(0, at) + ['', 'word ', '\n\n', '**', 'new\n\n', '- '][chance(6)] + now.slice(at + chance(3) * chance(20));
    }
    assert.equal(lettersOf(mergeText(old, base, now)), lettersOf(now), now);
  }
});
