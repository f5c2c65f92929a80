// The two formats of the content: Markdown below fields, and fields alone. An entry carries the text of its file along, under a name that
// no field has; when it is written, the old text is changed where values have changed.
import { printDocument } from './yaml-print.js';
import { editFields, readFields } from './yaml-edit.js';
import { withLineEndsOf } from './line-ends.js';
import { isEmpty } from './values.js';

/** The name under which an entry carries the text of its file, between two delimiters: the form trims every value. */
export const source = '_source';
const carried = (text) => `<${text}>`;

const body = 'body';
const fields = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)?(---[ \t]*(?:\n|$))/;
const unix = (text) => text.replace(/\r\n?/g, '\n');

/** What is wrong with the fields of an entry's file, so that it cannot be written; nothing if it can. */
export function problemOf(format, entry) {
  const { old } = apart(entry);
  return old === undefined ? undefined : readFields(format.fieldsOf(unix(old))).error;
}

export const markdownFormat = {
  fieldsOf: (text) => split(text).head,
  fromFile(text) {
    const parts = split(unix(text));
    return { ...readFields(parts.head).values, [body]: parts.body, [source]: carried(text) };
  },
  toFile({ [body]: text = '', ...entry }) {
    const { old, values } = apart(entry);
    return old === undefined ? newFile(values, text) : withLineEndsOf(old, changedFile(unix(old), values, text));
  },
};

export const yamlFormat = {
  fieldsOf: (text) => text,
  fromFile: (text) => ({ ...readFields(unix(text)).values, [source]: carried(text) }),
  toFile(entry) {
    const { old, values } = apart(entry);
    return old === undefined ? printDocument(values) : withLineEndsOf(old, changedFields(unix(old), values));
  },
};

// Splits an entry from the text of its file; no text if the entry is new.
export function apart({ [source]: text, ...values }) {
  return { old: text?.slice(1, -1), values };
}

// A file: the fields between their two lines of dashes, the gap below them, the body, and what follows it.
function split(text) {
  const [all, open = '', head = '', close = ''] = text.match(fields) ?? [''];
  const rest = text.slice(all.length);
  const [gap] = rest.match(/^(?:[ \t]*\n)*/);
  const own = rest.slice(gap.length).trimEnd();
  return { open, head, close, gap, body: own, end: rest.slice(gap.length + own.length) };
}

const newFile = (values, text) => `---\n${printDocument(values)}---\n${text.trim() === '' ? '' : `\n${text.trim()}\n`}`;

function changedFile(old, values, text) {
  const { open, head, close, gap, body: was, end } = split(old);
  const now = withFirstIndent(was, text.trimEnd());
  const above = open === '' ? newFields(values) : open + changedFields(head, values) + close;
  if (now === was) {
    return above + gap + was + end;
  }
  const ended = above.replace(/\n?$/, '\n');
  return was === '' || now === '' ? ended + (now === '' ? '' : `\n${now}\n`) : above + gap + now + end;
}

const newFields = (values) => (isEmpty(values) ? '' : `---\n${printDocument(values)}---\n\n`);

// Fields that cannot be read cannot be changed either; they are left as they are.
const changedFields = (old, values) => (readFields(old).error ? old : editFields(old, values));

// The form trims the beginning of a text, although the indentation of code that comes first is part of it.
function withFirstIndent(was, now) {
  const [indent] = was.match(/^[ \t]*/);
  const firstLine = (text) => text.trimStart().split('\n', 1)[0];
  return indent !== '' && firstLine(was) === firstLine(now) ? indent + now.trimStart() : now;
}
