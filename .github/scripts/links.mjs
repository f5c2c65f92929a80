// Follows every link of the built site that leads to other sites, and writes those that fail as a list: node links.mjs FOLDER > broken.md
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const AT_ONCE = 8;
const PATIENCE = 20_000;

// Sites that answer programs otherwise than people: no word about the link itself.
const UNTOLD = new Set([401, 403, 405, 406, 429, 503, 999]);

/** The links to other sites, each with the pages it stands on. */
export function linksOf(folder) {
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).sort()) {
    const page = '/' + file.replaceAll('\\', '/').replace(/index\.html$/, '');
    for (const [, address] of readFileSync(join(folder, file), 'utf8').matchAll(/<a\b[^>]*?\shref="(https?:\/\/[^"]+)"/g)) {
      const link = address.replaceAll('&amp;', '&').split('#')[0];
      found.set(link, (found.get(link) ?? new Set()).add(page));
    }
  }

  return found;
}

/** What is wrong with a link, in words; null if nothing is. */
export async function wrongWith(link) {
  for (const attempt of [1, 2]) {
    try {
      const answer = await fetch(link, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE), headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)' } });
      await answer.body?.cancel();
      return answer.ok || UNTOLD.has(answer.status) ? null : `answers ${answer.status}`;
    } catch (error) {
      if (attempt === 2) {
        return `does not answer (${error.cause?.code ?? error.name})`;
      }
    }
  }
}

/** The list; empty if all links work. */
export async function report(folder) {
  const links = [...linksOf(folder)];
  const broken = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = links.shift(); next; next = links.shift()) {
      const wrong = await wrongWith(next[0]);
      if (wrong) {
        broken.push(`- \`${next[0].replaceAll('`', '%60')}\` ${wrong}; it stands on ${[...next[1]].map((page) => `\`${page}\``).join(', ')}`);
      }
    }
  }));
  return broken.sort().join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const list = await report(process.argv[2]);
  if (list) {
    console.log(list);
  }
}
