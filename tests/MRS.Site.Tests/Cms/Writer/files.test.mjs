// Whole files: what is read from one and written again is the same to the byte.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { markdownFormat, problemOf, yamlFormat } from '../../../../src/MRS.Engine/Outputs/Cms/Writer/files.js';

const folder = join(import.meta.dirname, '../../fixtures/hand-written/written');
const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(md|yml)$/.test(file));
const formatOf = (file) => (file.endsWith('.md') ? markdownFormat : yamlFormat);

const written = (format, text, change) => format.toFile({ ...format.fromFile(text), ...change });

for (const file of files) {
  test(`${file} comes back as it was`, () => {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.equal(written(formatOf(file), text), text);
  });
}

test('There are fourteen files', () => assert.equal(files.length, 14));

test('Line ends of Windows stay, and new lines get those of most', () => {
  assert.equal(written(markdownFormat, '---\r\ntitle: a\r\n---\r\n\r\nOne\r\n', { title: 'b', order: 1 }), '---\r\ntitle: b\r\norder: 1\r\n---\r\n\r\nOne\r\n');
  assert.equal(written(markdownFormat, '---\r\ntitle: a\n---\r\n\nOne\n', { title: 'b' }), '---\r\ntitle: b\n---\r\n\nOne\n');
});

test('A missing end of the last line stays missing, and empty lines stay where they are', () => {
  assert.equal(written(markdownFormat, '---\ntitle: a\n---\nOne', { title: 'b' }), '---\ntitle: b\n---\nOne');
  assert.equal(written(markdownFormat, '---\ntitle: a\n---\n\n\nOne\n\n\n', { body: 'Two' }), '---\ntitle: a\n---\n\n\nTwo\n\n\n');
});

test('A text that begins or ends to be there has one empty line above it', () => {
  assert.equal(written(markdownFormat, '---\ntitle: a\n---', { body: 'One' }), '---\ntitle: a\n---\n\nOne\n');
  assert.equal(written(markdownFormat, '---\ntitle: a\n---\n\nOne\n', { body: '' }), '---\ntitle: a\n---\n');
});

test('Code at the beginning keeps the blanks that the form trims', () => {
  assert.equal(written(markdownFormat, '---\ntitle: a\n---\n\n    code\n\nText\n', { body: 'code\n\nOther' }), '---\ntitle: a\n---\n\n    code\n\nOther\n');
});

test('A file without fields gets some only when there are any', () => {
  assert.equal(written(markdownFormat, 'Just words.\n'), 'Just words.\n');
  assert.equal(written(markdownFormat, 'Just words.\n', { title: 'a' }), '---\ntitle: "a"\n---\n\nJust words.\n');
});

test('A new file is written plainly', () => {
  assert.equal(markdownFormat.toFile({ title: 'A title', order: 1, note: '', list: ['x'], body: '' }), '---\ntitle: "A title"\norder: 1\nlist:\n  - "x"\n---\n');
  assert.equal(markdownFormat.toFile({ title: 'A title', body: 'Words.' }), '---\ntitle: "A title"\n---\n\nWords.\n');
  assert.equal(yamlFormat.toFile({ partners: [{ id: 'one', url: '' }] }), 'partners:\n  - id: "one"\n');
});

test('A file whose fields cannot be read is shown as far as it goes, says why, and is never written', () => {
  const broken = '---\ntitle: [a\n---\n\nWords.\n';
  const entry = markdownFormat.fromFile(broken);
  assert.equal(entry.body, 'Words.');
  assert.match(problemOf(markdownFormat, entry), /./);
  assert.equal(markdownFormat.toFile({ ...entry, title: 'b' }), broken);
  assert.equal(problemOf(markdownFormat, markdownFormat.fromFile('---\ntitle: a\n---\n')), undefined);
});

test('The form may trim every value', () => {
  const text = '\n\n# a comment\ntitle: a\n\n';
  const trimmed = Object.fromEntries(Object.entries(yamlFormat.fromFile(text)).map(([name, value]) => [name, value.trim()]));
  assert.equal(yamlFormat.toFile(trimmed), text);
});
