// Who says what becomes of an entry: on the published site the engine itself, in a worker of this browser; in the preview on an editor's
// own computer its server, which is the same engine.
import { signedInKey } from './account.js';

const missing = {
  browser: 'Your browser runs no WebAssembly, so the page itself and its check are not shown here. Use a current browser.',
  files: 'The engine that makes the page was not published with this site, so only its title and text are shown. Tell whoever keeps the site.',
  folder: 'Sign in at the repository’s host to see the page itself: from a folder it is only shown in the preview.',
};

/** An engine: `open` makes it ready for an entry, `answer` says what becomes of it. Both may fail with words for the editor. */
export const engineOf = (config, render) => (render ? atServer(render) : inBrowser(config));

const atServer = (render) => ({
  pause: 250,
  open: async () => {},
  async answer(sent) {
    const answer = await fetch(render, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: sent })
      .catch(() => { throw new Error('The preview has stopped. Start it again to see the page.'); });
    if (!answer.ok) { throw new Error(await answer.text()); }
    return answer.json();
  },
});

const inBrowser = (config) => {
  let worker = null;
  let opened = null;
  let last = 0;
  const waiting = new Map();

  const ask = (name, given) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    worker.postMessage({ id: last, name, given });
  });

  const begin = async (proposal) => {
    if (typeof WebAssembly !== 'object') { throw new Error(missing.browser); }
    const answer = await fetch('/admin/facts.json');
    const facts = answer.ok ? await answer.text() : '{}';
    const { engine, contentPath, ledger } = JSON.parse(facts);
    if (!engine) { throw new Error(missing.files); }
    if (!signedInKey()) { throw new Error(missing.folder); }
    worker = new Worker('/admin/engine-worker.js', { type: 'module' });
    worker.onmessage = ({ data: { id, result, failure } }) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) { resolve(result); } else { reject(new Error(failure)); }
    };
    const failed = new Promise((_, reject) => { worker.onerror = () => reject(new Error(missing.files)); });
    const { repo, branch } = config.backend;
    await Promise.race([failed, ask('open', { facts, now: Date.now(), proposal, settings: { repo, branch: branch ?? 'main', contentPath, ledger, key: signedInKey() } })]);
  };

  return {
    pause: 0,
    open(proposal) {
      // What failed is tried anew when the next entry is opened.
      const before = opened;
      opened = (before ? before.then(() => ask('refresh', { proposal })) : begin(proposal)).catch((failure) => {
        opened = null;
        worker?.terminate();
        worker = null;
        throw failure;
      });
      return opened;
    },
    async answer(sent) {
      await opened;
      return ask('answer', { sent });
    },
  };
};
