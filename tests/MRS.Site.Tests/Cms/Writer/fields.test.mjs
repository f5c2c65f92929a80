// Fields are changed in place.
import assert from 'node:assert/strict';
import test from 'node:test';
import { editFields, readFields } from '../../../../src/MRS.Engine/Outputs/Cms/Writer/yaml-edit.js';

const old = `# The page of the office.
title: An unquoted title
start: 2024-05-01
description: 'It''s quoted'   # a trailing comment
tags: [ alpha,  "beta", 'gamma' ]
# its people
people:
- name: Person One
  role: "Chair"   # since 2020
- {name: Person Two, role: 'Treasurer'}
fold: >
  A folded text that
  goes over lines.

note: |
  Line one
  Line two
order: 010
deep:
    - deep
    - "indented"
empty:
extra: kept as it is
`;

// What a change of the values changes in the text: the lines that went, and those that came.
function linesChanged(text, change) {
  const values = structuredClone(readFields(text).values);
  change(values);
  const now = editFields(text, values);
  const [before, after] = [text.split('\n'), now.split('\n')];
  return [...before.filter((line) => !after.includes(line)).map((line) => `-${line}`), ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`)];
}

const cases = {
  'a text without quotes': [(v) => { v.title = 'Another title'; }, '-title: An unquoted title', '+title: Another title'],
  'a text that now needs quotes': [(v) => { v.title = 'Now: quoted'; }, '-title: An unquoted title', '+title: "Now: quoted"'],
  'a text in single quotes, beside its comment': [(v) => { v.description = 'Can\'t'; }, '-description: \'It\'\'s quoted\'   # a trailing comment', '+description: \'Can\'\'t\'   # a trailing comment'],
  'a text that is gone': [(v) => { delete v.title; }, '-title: An unquoted title'],
  'a text of several lines': [(v) => { v.title = 'One\nTwo'; }, '-title: An unquoted title', '+title: |-', '+  One', '+  Two'],
  'a folded text': [(v) => { v.fold = 'Another text'; }, '-  A folded text that', '-  goes over lines.', '+  Another text'],
  'one of two lines': [(v) => { v.note = 'Line one\nLine three'; }, '-  Line two', '+  Line three'],
  'a number': [(v) => { v.order = 11; }, '-order: 010', '+order: 11'],
  'a list in brackets': [(v) => { v.tags.push('delta'); }, '-tags: [ alpha,  "beta", \'gamma\' ]', '+tags: [ alpha, "beta", \'gamma\', delta ]'],
  'a record in braces': [(v) => { v.people[1].role = 'Member'; }, '-- {name: Person Two, role: \'Treasurer\'}', '+- {name: Person Two, role: \'Member\'}'],
  'a record in lines': [(v) => { v.people[0].role = 'Member'; }, '-  role: "Chair"   # since 2020', '+  role: "Member"   # since 2020'],
  'the first field of a record': [(v) => { delete v.people[0].name; }, '-- name: Person One', '-  role: "Chair"   # since 2020', '+- role: "Chair"   # since 2020'],
  'a new record': [(v) => { v.people.push({ name: 'Person Three' }); }, '+- name: Person Three'],
  'a record that is gone': [(v) => { v.people.shift(); }, '-- name: Person One', '-  role: "Chair"   # since 2020'],
  'records in another order': [(v) => { v.people.reverse(); }],
  'an item of a list that is indented by four': [(v) => { v.deep.push('deeper'); }, '+    - deeper'],
  'a list that is gone': [(v) => { v.deep = []; }, '-deep:', '-    - deep', '-    - "indented"'],
  'a field that was empty': [(v) => { v.empty = 'full'; }, '-empty:', '+empty: full'],
  'a text that becomes a list': [(v) => { v.title = ['a', 'b']; }, '-title: An unquoted title', '+title:', '+  - a', '+  - b'],
  'new fields': [(v) => { v.list = ['a']; v.map = { a: 1 }; }, '+list:', '+  - a', '+map:', '+  a: 1'],
};

for (const [name, [change, ...expected]] of Object.entries(cases)) {
  test(`A change of ${name} changes its lines alone`, () => assert.deepEqual(linesChanged(old, change), expected));
}

test('What is not changed is the same to the byte', () => assert.equal(editFields(old, readFields(old).values), old));

test('New fields stand where the form has them, in its order', () => {
  assert.equal(editFields('a: x\nd: y\n', { a: 'x', b: 'one', c: 'two', d: 'y' }), 'a: x\nb: one\nc: two\nd: y\n');
  assert.equal(editFields('d: y\n', { a: 'one', b: 'two', d: 'y' }), 'a: one\nb: two\nd: y\n');
  assert.equal(editFields('a: x', { a: 'x', b: 'one' }), 'a: x\nb: one');
  assert.equal(editFields('', { a: 'one' }), 'a: "one"\n');
  assert.equal(editFields('# Only a comment.\n', { a: 'one' }), '# Only a comment.\na: "one"\n');
});

test('Comments and gaps go with the record below them; what stands above the first is about the list', () => {
  const list = 'people:\n  # all of them\n  - id: one\n\n  # the second\n  - id: two\n    year: 2001\n# the end\n';
  const values = readFields(list).values.people;
  assert.equal(editFields(list, { people: [values[1], values[0]] }), 'people:\n  # all of them\n  # the second\n  - id: two\n    year: 2001\n  - id: one\n# the end\n');
  assert.equal(editFields(list, { people: [values[1]] }), 'people:\n  # all of them\n  # the second\n  - id: two\n    year: 2001\n# the end\n');
  assert.equal(editFields(list, { people: [...values, { id: 'new' }] }), `${list.replace('# the end\n', '')}\n  - id: new\n# the end\n`);
});

test('What a file says in another way for the same value is no change', () => {
  assert.equal(editFields('a: 010\nb: " x "\nc: []\nd: ~\n', { a: 10, b: 'x' }), 'a: 010\nb: " x "\nc: []\nd: ~\n');
  assert.equal(editFields('year: 2024\n', { year: '2024' }), 'year: 2024\n');
});

test('Fields that cannot be read say why', () => {
  assert.match(readFields('a: [1\nb: 2\n').error, /./);
  assert.match(readFields('a: 1\na: 2\n').error, /unique/);
  assert.match(readFields('- a\n').error, /Names with values/);
  assert.equal(readFields('').error, undefined);
});

// Whatever is changed, the result says what was asked: places are found by chance, from the same seed in every run.
test('A thousand chance changes say what was asked', () => {
  let seed = 7;
  const chance = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 256) % n;
  };
  const words = ['a', 'no', '1', 'x: y', '- z', '# not', 'two\nlines', '"', "'", '[', 'ü', 'a b', ' '];
  const value = (depth) => [() => words[chance(words.length)], () => chance(100), () => [value(depth + 1), 'i'], () => ({ id: `n${chance(9)}`, v: words[chance(words.length)] })][depth > 1 ? chance(2) : chance(4)]();
  const change = (holder) => {
    const keys = Object.keys(holder);
    const key = keys[chance(keys.length)];
    const inner = holder[key];
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && chance(3) > 0) {
      change(inner);
    } else if (Array.isArray(holder)) {
      [() => holder.push(value(1)), () => holder.splice(chance(holder.length), 1), () => holder.reverse(), () => { holder[key] = value(1); }][chance(4)]();
    } else {
      [() => { holder[key] = value(0); }, () => delete holder[key], () => { holder[`k${chance(5)}`] = value(0); }][chance(3)]();
    }
  };
  let text = old;
  for (let n = 0; n < 1000; n += 1) {
    const values = structuredClone(readFields(text).values);
    if (Object.keys(values).length > 1) {
      change(values);
    }
    const now = editFields(text, values);
    assert.deepEqual(said(readFields(now).values), said(values), `${text}\n=>\n${now}`);
    text = n % 20 === 19 ? old : now;
  }
});

// As the form sees it: without blanks at the ends and without what is empty.
const said = (v) => {
  if (Array.isArray(v)) {
    return v.map(said).filter((x) => x !== undefined).length === 0 ? undefined : v.map(said).filter((x) => x !== undefined);
  }
  if (v && typeof v === 'object') {
    const entries = Object.entries(v).map(([k, x]) => [k, said(x)]).filter(([, x]) => x !== undefined).sort();
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  const text = String(v ?? '').trim();
  return text === '' ? undefined : text;
};
