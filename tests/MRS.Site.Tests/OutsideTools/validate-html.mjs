// Checks pages with html-validate and writes what it found as JSON. Arguments: the files.
import { HtmlValidate } from 'html-validate';
import rules from './html-rules.mjs';

const validator = new HtmlValidate(rules);
const findings = [];
for (const path of process.argv.slice(2)) {
  const report = await validator.validateFile(path);
  for (const { filePath, messages } of report.results) {
    findings.push(...messages.map((m) => `${filePath}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
  }
}

process.stdout.write(JSON.stringify(findings));
