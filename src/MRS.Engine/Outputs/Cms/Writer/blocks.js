// Splits Markdown into blocks.
import { Lexer, Marked } from 'marked';

const markdown = new Marked({ gfm: true });

/**
 * The blocks of a text: { text, gap, html, links }. The gap is the blank lines after a block, so that all texts and gaps together are
 * the text. Links are the targets defined anywhere in the text, for parsing a block alone.
 */
export function blocksOf(text, links = {}) {
  const lexer = new Lexer({ gfm: true });
  Object.assign(lexer.tokens.links, links);
  const tokens = lexer.lex(text);
  const blocks = [];
  for (const token of tokens) {
    if (token.type === 'space' && blocks.length > 0) {
      blocks.at(-1).gap += token.raw;
    } else {
      const own = token.raw.replace(/\n+$/, '');
      blocks.push({ text: own, gap: token.raw.slice(own.length), html: htmlOf(token, tokens.links), links: tokens.links });
    }
  }
  const isWhole = blocks.map((block) => block.text + block.gap).join('') === text;
  return isWhole ? blocks : [{ text, gap: '', html: markdown.parser(tokens), links: tokens.links }];
}

function htmlOf(token, links) {
  if (token.type === 'def') {
    return `${token.tag} ${token.href} ${token.title ?? ''}`;
  }
  const html = markdown.parser(Object.assign([token], { links }));
  return html.replace(/ class="language-plain"/g, '').replace(/<br\s*\/?>\s*/g, '<br>').replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

/** The text of some blocks, without the gap after the last. */
export const textOf = (blocks) => blocks.map(({ text, gap }, at) => (at < blocks.length - 1 ? text + gap : text)).join('');

/** What readers see of a block, without markup and white space. Blocks that the editor only wrote differently are equal in it. */
export const wordsOf = ({ html }) => html.replace(/<[^>]*>/g, '').replace(/[\\\s]/g, '');

/** The characters of a text, without list numbers and the language that the editor gives to code that has none. */
export const lettersOf = (text) => text
  .replace(/^(\s*)```\s*plain\s*$/gm, '')
  .replace(/^[\s>]*\d+[.)]\s/gm, '')
  .replace(/[^\p{L}\p{N}]+/gu, '');
