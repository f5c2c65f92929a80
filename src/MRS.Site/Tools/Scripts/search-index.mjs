// Makes the search index of the pages in IN/pages.json: a list of addresses and their HTML.
// Called as: node --input-type=module - OUT IN. What it writes into OUT belongs below /pagefind/.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

// The ready-made interfaces and the worker do not work under the Content Security Policy; the site has its own list of results.
const unused = /^(pagefind-.*\.(js|css)|pagefind-worker\.js)$/;

const [output, input] = process.argv.slice(2);
const pages = JSON.parse(await readFile(join(input, 'pages.json'), 'utf8'));
const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', excludeSelectors: ['nav', '[aria-hidden="true"]'] });
stopAt(errors);
for (const page of pages) {
  stopAt((await index.addHTMLFile({ url: page.address, content: page.html })).errors);
}

const result = await index.getFiles();
stopAt(result.errors);
for (const file of result.files.filter((f) => !unused.test(f.path))) {
  const path = join(output, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.content);
}

await pagefind.close();

function stopAt(errors) {
  if (errors.length > 0) {
    throw new Error(errors.join('; '));
  }
}
