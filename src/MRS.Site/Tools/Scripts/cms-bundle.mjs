// Bundles the editing program (Sveltia CMS) so that a browser fetches nothing of it from elsewhere.
// Called as: node --input-type=module - OUT. What it writes into OUT belongs below /admin/cms/.
import { build } from 'esbuild';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [output] = process.argv.slice(2);
const home = '/admin/cms/';
const program = join(process.cwd(), 'node_modules/@sveltia/cms');
const assets = await readdir(join(program, 'npm/assets'));

// The program colours code in some three hundred languages, each a file of its own. These are what a society's texts may hold.
const languages = new Set(['markdown', 'html', 'css', 'javascript', 'json', 'yaml', 'csharp', 'bash', 'shellscript', 'xml', 'diff', 'python']);

// As a last resort its stylesheet names three fonts on a server of others. Its package holds the same fonts.
const foreignFont = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(source-sans-3|noto-mono|material-symbols-outlined)[^)"'`]*\.woff2/g;
const foreignFonts = 3;

const ownFont = (name) => {
  const file = assets.find((asset) => asset.startsWith(name) && asset.endsWith('.woff2'));
  if (!file) {
    throw new Error(`The package holds no font ${name}: look what has changed in it.`);
  }

  return `${home}assets/${file}`;
};

const selfHosted = {
  name: 'self-hosted',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^@shikijs\/langs\// }, (asked) =>
      languages.has(asked.path.split('/').pop()) || asked.importer.includes('@shikijs/langs') ? null : { path: asked.path, namespace: 'left-out' });
    esbuild.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default []' }));
    esbuild.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async (asked) => {
      let found = 0;
      const text = (await readFile(asked.path, 'utf8')).replace(foreignFont, (_, name) => {
        found += 1;
        return ownFont(name);
      });
      if (found !== foreignFonts) {
        throw new Error(`The package names ${found} foreign fonts instead of ${foreignFonts}: look what has changed in it.`);
      }

      return { contents: text, loader: 'js', resolveDir: dirname(asked.path) };
    });
  },
};

await build({
  stdin: { contents: "import CMS from '@sveltia/cms'; window.CMS = CMS;", resolveDir: process.cwd(), sourcefile: 'cms.js' },
  entryNames: 'cms',
  chunkNames: 'chunks/[name]-[hash]',
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  plugins: [selfHosted],
  legalComments: 'external',
  logLevel: 'error',
});
await cp(join(program, 'npm/assets'), join(output, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.map') });
await writeFile(join(output, 'LICENSE.txt'), await readFile(join(program, 'LICENSE.txt')));
