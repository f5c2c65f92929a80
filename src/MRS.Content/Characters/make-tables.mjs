// Makes normal-form.bin and collation.bin, the character tables that are compiled into the program. Run by hand, for a newer Unicode:
//   node src/MRS.Content/Characters/make-tables.mjs /usr/share/perl/5.36.0/Unicode/Collate/allkeys.txt
// The argument is Unicode's table of sort keys (Debian: package perl-modules). Normal forms are those of the Unicode that Node itself knows.
// Both files are derived from data of Unicode, Inc., under the licence in LICENSE-Unicode.txt.
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const lastCodePoint = 0x10ffff;
const isSurrogate = c => c >= 0xd800 && c <= 0xdfff;
const isHangul = c => c >= 0xac00 && c <= 0xd7a3;
const points = text => [...text].map(c => c.codePointAt(0));
const text = codes => String.fromCodePoint(...codes);

// Numbers of any size in as few bytes as they need: seven bits per byte.
class Bytes {
  list = [];
  number(n) {
    for (; n >= 0x80; n = Math.floor(n / 0x80)) {
      this.list.push((n % 0x80) | 0x80);
    }
    this.list.push(n);
  }
  signed(n) {
    this.number(n < 0 ? -2 * n - 1 : 2 * n);
  }
  write(file) {
    const packed = deflateRawSync(Buffer.from(this.list), { level: 9 });
    writeFileSync(new URL(file, import.meta.url), packed);
    console.log(`${file}: ${packed.length} bytes, ${this.list.length} unpacked`);
  }
}

function* allCodePoints() {
  for (let c = 0; c <= lastCodePoint; c++) {
    if (!isSurrogate(c)) {
      yield c;
    }
  }
}

// Full canonical decompositions, and whether the parts ever recompose.
function decompositions() {
  const found = [];
  for (const c of allCodePoints()) {
    const whole = text([c]);
    const parts = whole.normalize("NFD");
    if (parts !== whole && !isHangul(c)) {
      found.push({ c, parts: points(parts), composes: parts.normalize("NFC") === whole });
    }
  }
  return found;
}

// Combining classes in canonical order; their numbers in Unicode's own tables do not matter. Inferred from what Node reorders.
function markClasses() {
  const last = "\u0345";
  const moves = (a, b) => a !== b && `x${a}${b}`.normalize("NFD") === `x${b}${a}`;
  const plain = [...allCodePoints()].filter(c => /\p{M}/u.test(text([c])) && text([c]).normalize("NFD") === text([c])).map(c => text([c]));
  const marks = plain.filter(m => m === last || moves(last, m));
  const classes = [];
  for (const mark of marks) {
    const same = classes.find(k => !moves(k[0], mark) && !moves(mark, k[0]));
    same ? same.push(mark) : classes.push([mark]);
  }
  classes.sort((a, b) => (moves(a[0], b[0]) ? 1 : -1));
  return classes.flatMap((k, i) => k.map(m => ({ c: m.codePointAt(0), order: i + 1 }))).sort((a, b) => a.c - b.c);
}

function writeNormalForm() {
  const bytes = new Bytes();
  const all = decompositions();
  bytes.number(all.length);
  let before = 0;
  for (const { c, parts, composes } of all) {
    bytes.number(c - before);
    bytes.number(parts.length * 2 + (composes ? 1 : 0));
    parts.forEach(p => bytes.number(p));
    before = c;
  }
  const marks = markClasses();
  bytes.number(marks.length);
  before = 0;
  for (const { c, order } of marks) {
    bytes.number(c - before);
    bytes.number(order);
    before = c;
  }
  bytes.write("normal-form.bin");
}

// The elements of every character with its own entry, except those that sort as their parts do.
function collationEntries(table) {
  const keys = new Map();
  for (const line of table.split("\n")) {
    const [, codes, elements] = /^([0-9A-F ]+?)\s*;\s*((?:\[[^\]]*\])+)/.exec(line) ?? [];
    if (codes) {
      const weights = [...elements.matchAll(/\[[.*]([0-9A-F]+)\.([0-9A-F]+)\.([0-9A-F]+)\]/g)].map(m => m.slice(1).map(w => parseInt(w, 16)));
      keys.set(codes, weights);
    }
  }
  const hex = c => c.toString(16).toUpperCase().padStart(4, "0");
  const entries = [];
  for (const [codes, elements] of keys) {
    const parts = codes.split(" ").map(c => parseInt(c, 16));
    const whole = text(parts).normalize("NFC");
    if (points(whole).length !== 1 || whole.normalize("NFD") !== text(parts).normalize("NFD")) {
      continue;
    }
    const c = whole.codePointAt(0);
    const apart = points(whole.normalize("NFD"));
    const ofParts = apart.length > 1 ? apart.flatMap(p => keys.get(hex(p)) ?? []) : null;
    const own = keys.get(apart.map(hex).join(" ")) ?? elements;
    if (ofParts === null ? c === parts[0] && parts.length === 1 : JSON.stringify(ofParts) !== JSON.stringify(own) && parts.length > 1) {
      entries.push({ c, elements: own });
    }
  }
  const of = letter => entries.find(e => e.c === letter.codePointAt(0));
  // Root collation sorts the dotless i of Turkish names after everything that begins with i. Here it sorts with i, as đ does with d.
  of("ı").elements = [...of("i").elements, of("đ").elements[1]];
  // As in Node's collation, which is CLDR's, straight and curly quotation marks are the same.
  const order = new Intl.Collator("und").compare;
  for (const [straight, ...curled] of ["'׳‘’‚‛", '"״“”„‟⹂〝〞〟']) {
    curled.sort(order).forEach((mark, i) => (of(mark).elements = of(straight).elements.map(([first, second, third]) => [first, second, third + 1 + i])));
  }
  return entries.sort((a, b) => a.c - b.c);
}

function writeCollation(table) {
  const entries = collationEntries(table);
  // There are few pairs of secondary and tertiary weights.
  const pairs = [...new Set(entries.flatMap(e => e.elements.map(w => w[1] * 32 + w[2])))].sort((a, b) => a - b);
  const bytes = new Bytes();
  bytes.number(pairs.length);
  pairs.forEach(p => bytes.number(p));
  bytes.number(entries.length);
  let before = 0;
  let primary = 0;
  for (const { c, elements } of entries) {
    bytes.number(c - before);
    bytes.number(elements.length);
    for (const [first, second, third] of elements) {
      bytes.number(pairs.indexOf(second * 32 + third));
      bytes.signed(first - primary);
      primary = first;
    }
    before = c;
  }
  console.log(`${entries.length} characters, ${pairs.length} pairs`);
  bytes.write("collation.bin");
}

writeNormalForm();
writeCollation(readFileSync(process.argv[2], "utf8"));
