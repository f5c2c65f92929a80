// Values as YAML, printed as the file around them is written.
import { Document, isScalar, isSeq, visit } from 'yaml';
import { withoutEmpty } from './values.js';

/** How a new file is written: texts in double quotes, list items indented. */
export const plainStyle = { scalar: 'QUOTE_DOUBLE', indentSeq: true };

// Several lines are easier to read in lines of their own.
const quotesOfOneLine = new Set(['PLAIN', 'QUOTE_SINGLE']);

/** How a file is written: the quotes that most of its texts stand in, and whether list items are indented. */
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

/** Whether a text stands in lines of its own, below a | or a >. */
export const isBlock = (node) => isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');

/** A whole document; nothing if there is nothing to say. */
export function printDocument(value) {
  const said = withoutEmpty(value);
  return Object.keys(said).length === 0 ? '' : print(said, plainStyle);
}

/** What stands after the colon of a key in this column: a blank and a text, or lines of their own. */
export const printAfterColon = (value, style, column) =>
  indent(print({ k: withoutEmpty(value) }, style).slice(2), column).replace(/\n$/, '');

/** An item of a list whose dash stands in this column, with its line end. */
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
