// Values as YAML, printed in the style of the surrounding file.
import { Document, isScalar, isSeq, visit } from 'yaml';
import { withoutEmpty } from './values.js';

/** How a new file is written: texts in double quotes, list items indented. */
export const plainStyle = { scalar: 'QUOTE_DOUBLE', indentSeq: true };

// Multi-line texts are easier to read as blocks.
const quotesOfOneLine = new Set(['PLAIN', 'QUOTE_SINGLE']);

/** The style of a file: the quotes of most of its texts, and whether list items are indented. */
export function styleOf(document) {
  const counts = {};
  let { indentSeq } = plainStyle;
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && !isBlock(node)) {
        counts[node.type] = (counts[node.type] ?? 0) + 1;
      }
    },
    Pair(key, { key: name, value }) {
      if (isSeq(value) && !value.flow) {
        indentSeq = value.srcToken.indent > name.srcToken.indent;
      }
    },
  });
  const [scalar] = Object.entries(counts).sort(([, one], [, other]) => other - one)[0] ?? [plainStyle.scalar];
  return { scalar, indentSeq };
}

/** Whether a text is a block, below a | or a >. */
export const isBlock = (node) => isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');

/** A whole document; nothing if there is nothing to say. */
export function printDocument(value) {
  const said = withoutEmpty(value);
  return Object.keys(said).length === 0 ? '' : print(said, plainStyle);
}

/** What follows the colon of a key in this column: a space and a text, or a block. */
export const printAfterColon = (value, style, column) =>
  indent(print({ k: withoutEmpty(value) }, style).slice(2), column).replace(/\n$/, '');

/** A list item whose dash is in this column, with its line break. */
export const printItem = (value, style, column) => ' '.repeat(column) + indent(print([withoutEmpty(value)], style), column);

/** A value inside brackets or braces. */
export function printInside(value, style) {
  const document = documentOf([withoutEmpty(value)], style);
  document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

const print = (value, style) => documentOf(value, style).toString({ lineWidth: 0, indentSeq: style.indentSeq });

function documentOf(value, style) {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') {
        node.type = node.value.includes('\n') && quotesOfOneLine.has(style.scalar) ? 'BLOCK_LITERAL' : style.scalar;
      }
    },
  });
  return document;
}

const indent = (text, column) => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
