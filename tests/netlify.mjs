// Reads the project's Netlify configuration and a built site's rules with Netlify's own programs, and writes what they understood as JSON:
// node tests/netlify.mjs FOLDER. They pass over most mistakes in silence, so a test compares this with what was meant.
import { resolveConfig } from '@netlify/config';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { join } from 'node:path';

const folder = process.argv[2];
const cwd = process.cwd();

const contexts = {};
for (const context of ['production', 'deploy-preview', 'branch-deploy', 'dev']) {
  const { config } = await resolveConfig({ cwd, repositoryRoot: cwd, context, branch: 'some-branch', mode: 'cli', offline: true, buffer: true });
  contexts[context] = {
    command: config.build.command,
    publish: config.build.publish,
    environment: Object.fromEntries(Object.entries(config.build.environment).filter(([name]) => /^(NODE_VERSION|NPM_FLAGS)$/.test(name))),
    plugins: config.plugins.map((plugin) => plugin.package),
    headers: config.headers.length,
    redirects: config.redirects.length,
  };
}

const headers = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], configHeaders: [], minimal: true });
const redirects = await parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], configRedirects: [], minimal: true });
process.stdout.write(JSON.stringify({
  contexts,
  headers: headers.headers,
  headerErrors: headers.errors.map(String),
  redirects: redirects.redirects,
  redirectErrors: redirects.errors.map(String),
}));
