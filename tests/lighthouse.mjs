// node tests/lighthouse.mjs FOLDER [/address/ …]
//
// Serves a built site to this computer as its host would (the headers of _headers, brotli, 404.html), runs Lighthouse three times on each
// page as a phone, and prints the median of each score. Without addresses, every page of the site map and the 404 page is looked at. Ends with 1
// if a median is under 100. LIGHTHOUSE names the program (else npx fetches the version below), CHROME_PATH the browser.
import { createServer } from 'node:http';
import { readFileSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

const VERSION = 'lighthouse@12.8.2'; // the last for Node 20
const RUNS = 3;
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', xml: 'application/xml', json: 'application/json', txt: 'text/plain', png: 'image/png', webp: 'image/webp', avif: 'image/avif', woff2: 'font/woff2', webmanifest: 'application/manifest+json' };
const COMPRESSED = new Set(['html', 'css', 'js', 'svg', 'xml', 'json', 'txt', 'webmanifest']);

const [folder, ...asked] = process.argv.slice(2);
if (!folder || !existsSync(path.join(folder, '_headers'))) {
  console.error('Name the folder of a built site: node tests/lighthouse.mjs output');
  process.exit(2);
}

const rules = readRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
const server = createServer(answer).listen(0, '127.0.0.1', measureAll);

function readRules(text) {
  const found = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) {
      found.push({ path: line, headers: [] });
    } else {
      const at = line.indexOf(':');
      found.at(-1).headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return found;
}

function headersFor(address) {
  const headers = {};
  for (const rule of rules) {
    if (rule.path.endsWith('*') ? address.startsWith(rule.path.slice(0, -1)) : address === rule.path) {
      rule.headers.forEach(([name, value]) => { headers[name] = value; });
    }
  }
  return headers;
}

function answer(request, response) {
  const address = decodeURIComponent(new URL(request.url, 'http://site').pathname);
  const wanted = path.join(folder, path.normalize(address.endsWith('/') ? address + 'index.html' : address));
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : path.join(folder, '404.html');
  const kind = path.extname(file).slice(1);
  const brotli = COMPRESSED.has(kind) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = readFileSync(file);
  response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[kind] ?? 'application/octet-stream', ...headersFor(address), ...(brotli && { 'Content-Encoding': 'br' }) });
  response.end(brotli ? brotliCompressSync(body) : body);
}

async function measureAll() {
  const addresses = asked.length > 0 ? asked : allAddresses();
  console.log(`${'page'.padEnd(56)}${SCORES.map(s => s.padStart(16)).join('')}${'LCP ms'.padStart(10)}${'CLS'.padStart(8)}`);
  let low = 0;
  for (const address of addresses) {
    const runs = [];
    while (runs.length < RUNS) {
      runs.push(await measure(address));
    }
    const scores = SCORES.map(name => median(runs.map(r => Math.round(r.categories[name].score * 100))));
    const figure = name => median(runs.map(r => r.audits[name].numericValue));
    console.log(`${address.padEnd(56)}${scores.map(s => String(s).padStart(16)).join('')}${figure('largest-contentful-paint').toFixed(0).padStart(10)}${figure('cumulative-layout-shift').toFixed(3).padStart(8)}`);
    low += scores.filter(s => s < 100).length;
    scores.forEach((score, i) => { if (score < 100) { explain(runs[0], SCORES[i]); } });
  }
  server.close();
  process.exit(low === 0 ? 0 : 1);
}

function allAddresses() {
  const map = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  return [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(m => new URL(m[1]).pathname).concat('/search/', '/404.html');
}

// A browser on a busy machine now and then gives Lighthouse no trace; such a run has no scores and is made again.
async function measure(address, left = 3) {
  const report = await run(address);
  if (report && !report.runtimeError) {
    return report;
  }

  if (left === 0) {
    throw new Error(`Lighthouse gave no report on ${address}.`);
  }

  return measure(address, left - 1);
}

function run(address) {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'lighthouse-')), 'report.json');
  const [program, ...first] = process.env.LIGHTHOUSE ? [process.env.LIGHTHOUSE] : ['npx', '--yes', VERSION];
  const url = `http://127.0.0.1:${server.address().port}${address}`;
  const child = spawn(program, [...first, url, '--quiet', '--output=json', `--output-path=${report}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'], { stdio: 'ignore' });
  return new Promise(done => child.on('close', () => done(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined)));
}

function explain(run, category) {
  for (const { id } of run.categories[category].auditRefs) {
    const audit = run.audits[id];
    if (audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'informative') {
      console.log(`    ${category}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
