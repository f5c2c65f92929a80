// Says of a JSON list from the standard input what Node's own tables of letters make of it. The argument names the question.
import process from 'node:process';

let input = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  input += chunk;
}

const given = JSON.parse(input);
const root = new Intl.Collator('und');
const answers = {
  // The normal form C of each text.
  compose: () => given.map((text) => text.normalize('NFC')),
  // Whether the first text of each pair comes before the second, with it, or after it.
  compare: () => given.map(([first, second]) => Math.sign(root.compare(first, second))),
  // The texts in their order.
  sort: () => [...given].sort(root.compare),
};
process.stdout.write(JSON.stringify(answers[process.argv[2]]()));
