// Bundles the editing form (Sveltia CMS) so that a browser loads nothing of it from elsewhere.
// Called as: node --input-type=module - OUT IN. What it writes into OUT belongs below /admin/cms/; IN contains the writer, which changes
// only what was edited in a file.
import { build } from 'esbuild';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [output, input] = process.argv.slice(2);
const home = '/admin/cms/';
const program = join(process.cwd(), 'node_modules/@sveltia/cms');
const assets = await readdir(join(program, 'npm/assets'));

// The form highlights code in some three hundred languages, each in its own file. These are what a society's texts may contain.
const languages = new Set(['markdown', 'html', 'css', 'javascript', 'json', 'yaml', 'csharp', 'bash', 'shellscript', 'xml', 'diff', 'python']);

// As a last resort its stylesheet references three fonts on a third-party server. Its package contains the same fonts.
const foreignFont = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(source-sans-3|noto-mono|material-symbols-outlined)[^)"'`]*\.woff2/g;
const foreignFonts = 3;

// The form converts the line endings of every file to LF and trims it before our format sees it, and trims it again when it is written. The
// writer keeps all of it as it is.
const unixLineEnds = /\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/g;
const trimmedRead = /(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/g;
const trimmedWrite = /return`\$\{\(await (\w+)\((\w+)\)\)\.trim\(\)\}\\n`/g;

const changed = (text, pattern, times, change) => {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== times) {
    throw new Error(`The package holds ${pattern} ${found} times instead of ${times}: look what has changed in it.`);
  }

  return text.replace(pattern, change);
};

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
      const whole = await readFile(asked.path, 'utf8');
      const own = changed(whole, foreignFont, foreignFonts, (_, name) => ownFont(name));
      const raw = changed(own, unixLineEnds, 1, '(await $1.text())');
      const read = changed(raw, trimmedRead, 1, '');
      const text = changed(read, trimmedWrite, 1, 'return await $1($2)');
      return { contents: text, loader: 'js', resolveDir: dirname(asked.path) };
    });
  },
};

const forBrowsers = {
  outdir: output,
  bundle: true,
  // File names are hashed from their content and source paths: a link to the packages must not count as a different path.
  preserveSymlinks: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  legalComments: 'external',
  logLevel: 'error',
};
await build({
  ...forBrowsers,
  stdin: { contents: "import CMS from '@sveltia/cms'; window.CMS = CMS;", resolveDir: process.cwd(), sourcefile: 'cms.js' },
  entryNames: 'cms',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  plugins: [selfHosted],
});
await build({ ...forBrowsers, entryPoints: [join(input, 'writer.js')], nodePaths: [join(process.cwd(), 'node_modules')] });
await cp(join(program, 'npm/assets'), join(output, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.map') });
await writeFile(join(output, 'LICENSE.txt'), await readFile(join(program, 'LICENSE.txt')));
for (const name of ['yaml', 'marked', 'diff']) {
  await writeFile(join(output, `LICENSE-${name}.txt`), await readFile(join(process.cwd(), 'node_modules', name, 'LICENSE')));
}
