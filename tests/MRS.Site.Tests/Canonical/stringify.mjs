// Writes each object of a JSON list as YAML, with the options that the editing form gives to the package it uses.
import { parse, stringify } from 'yaml';

let input = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  input += chunk;
}

const options = { indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', singleQuote: false };
process.stdout.write(JSON.stringify(JSON.parse(input).map((value) => {
  const text = stringify(value, null, options).trim() + '\n';
  return { text, isSame: JSON.stringify(parse(text)) === JSON.stringify(value) };
})));
