// Asks the language server that the recommended extension of Visual Studio Code runs, with the settings of a project's .vscode folder.
// Called as: node language-server.mjs PROJECT LINE COLUMN, with the files on standard input as JSON: their texts by their names.
// Answers with what it marks in each text and what it offers at the place in the last, as JSON.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [project, line, column] = process.argv.slice(2);
const files = Object.entries(JSON.parse(readFileSync(0, 'utf8')));
const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8'));
const section = {};
for (const [key, value] of Object.entries(settings)) {
  if (key.startsWith('yaml.')) {
    const path = key.slice('yaml.'.length).split('.');
    const last = path.pop();
    path.reduce((at, name) => (at[name] ??= {}), section)[last] = value;
  }
}

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const waiting = new Map();
const marked = new Map();
let number = 0;

const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};

const ask = (method, params) => new Promise((resolve) => {
  waiting.set(++number, resolve);
  send({ id: number, method, params });
});

const receive = (message) => {
  if (message.id !== undefined && !message.method) {
    waiting.get(message.id)?.(message.result);
  } else if (message.method === 'workspace/configuration') {
    send({ id: message.id, result: message.params.items.map((item) => item.section === 'yaml' ? section : {}) });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    marked.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.id !== undefined) {
    send({ id: message.id, result: null });
  }
};

let buffer = Buffer.alloc(0);
server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    const length = head < 0 ? 0 : Number(/Content-Length: (\d+)/.exec(buffer.toString('ascii', 0, head))[1]);
    if (head < 0 || buffer.length < head + 4 + length) {
      return;
    }

    receive(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length)));
    buffer = buffer.subarray(head + 4 + length);
  }
});

const folder = { uri: pathToFileURL(project).href, name: 'project' };
const uriOf = (file) => pathToFileURL(join(project, file)).href;
await ask('initialize', { processId: process.pid, rootUri: folder.uri, rootPath: project, workspaceFolders: [folder], capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } } } } });
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: section } } });
const found = [];
for (const [file, text] of files) {
  const diagnostics = new Promise((resolve) => { marked.set(uriOf(file), resolve); });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri: uriOf(file), languageId: 'yaml', version: 1, text } } });
  found.push((await diagnostics).map((f) => `${f.range.start.line + 1}: ${f.message}`));
}

const place = { textDocument: { uri: uriOf(files.at(-1)[0]) }, position: { line: Number(line), character: Number(column) } };
const offered = await ask('textDocument/completion', place);
process.stdout.write(JSON.stringify({ marked: found, offered: (offered?.items ?? []).map((i) => i.label) }));
await ask('shutdown', null);
server.kill();
