// Reads the content of the branch from the repository's host, with the editor's own rights. What was read once is kept in this browser
// under the id that git gives it, so that only what is new is asked for.
const host = 'https://api.github.com';
const batch = 50;
const atOnce = 4;

/** Reads a branch of a repository: the files of the content and the file of published addresses. */
export const readerOf = ({ repo, branch, contentPath, ledger, key }) => {
  const [owner, name] = repo.split('/');
  const base = `${contentPath}/`;
  const ledgerPath = ledger ? new URL(ledger, `file:///${base}`).pathname.slice(1) : null;
  const given = new Set();

  const ask = async (path, how = {}) => {
    const answer = await fetch(host + path, { ...how, headers: { Authorization: `Bearer ${key}`, ...how.headers } });
    if (answer.status === 401) { throw new Error('You are no longer signed in at the repository’s host. Sign out and in again to see the page.'); }
    if (!answer.ok) { throw new Error(`The repository’s host answered ${answer.status}, so the page cannot be made.`); }
    return answer;
  };

  const treeOf = async (ref) => {
    const { tree, truncated } = await (await ask(`/repos/${repo}/git/trees/${encodeURIComponent(ref)}?recursive=1`, { cache: 'no-store' })).json();
    if (truncated) { throw new Error('The repository is too large for its host to list, so the page cannot be made here.'); }
    return tree.filter(({ type, path }) => type === 'blob' && (path.startsWith(base) || path === ledgerPath));
  };

  // Pictures that stand in the entry's own proposal alone.
  const proposed = async (proposal) => {
    if (!proposal) { return []; }
    const refs = await (await ask(`/repos/${repo}/git/matching-refs/heads/${proposal}`, { cache: 'no-store' })).json();
    return refs.some(({ ref }) => ref === `refs/heads/${proposal}`) ? (await treeOf(proposal)).filter(({ path }) => path.startsWith(`${base}media/`)) : [];
  };

  const textsOf = async (ids) => {
    const wanted = ids.map((id, i) => `content_${i}: object(oid: "${id}") { ... on Blob { text } }`).join(' ');
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${wanted} } }`;
    const answer = await ask('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables: { owner, repo: name } }) });
    const found = (await answer.json()).data?.repository ?? {};
    return Promise.all(ids.map(async (id, i) => [id, await exactly(id, found[`content_${i}`]?.text)]));
  };

  // What is no plain text does not come back as it is in the file. Then the file itself is asked for.
  const exactly = async (id, text) => {
    const bytes = new TextEncoder().encode(text ?? '');
    if (await gitId(bytes) === id) { return bytes; }
    return new Uint8Array(await (await ask(`/repos/${repo}/git/blobs/${id}`, { headers: { Accept: 'application/vnd.github.raw+json' } })).arrayBuffer());
  };

  const fetched = async (ids) => {
    const groups = [];
    for (let i = 0; i < ids.length; i += batch) { groups.push(ids.slice(i, i + batch)); }
    const read = new Map();
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let group = groups.pop(); group; group = groups.pop()) {
        for (const [id, bytes] of await textsOf(group)) { read.set(id, bytes); }
      }
    }));
    return read;
  };

  /** All files as they are now: a list, and the bytes of those that were not given before; null if nothing has changed. */
  const read = async (proposal) => {
    const [tree, pictures] = await Promise.all([treeOf(branch), proposed(proposal)]);
    const known = new Set(tree.map(({ path }) => path));
    const files = [...tree, ...pictures.filter(({ path }) => !known.has(path))];
    const isNew = ({ path, sha }) => !path.startsWith(`${base}media/`) && !given.has(sha);
    const wanted = [...new Set(files.filter(isNew).map(({ sha }) => sha))];
    const blobs = await kept(wanted);
    const fresh = await fetched(wanted.filter((id) => !blobs.has(id)));
    await keep(fresh, new Set(tree.map(({ sha }) => sha)));
    return packed(files, base, ledgerPath, ledger, isNew, new Map([...blobs, ...fresh]), given);
  };
  return { read };
};

const packed = (files, base, ledgerPath, ledger, isNew, blobs, given) => {
  let length = 0;
  const parts = [];
  const index = files.map((file) => {
    const { path, sha, size } = file;
    const entry = { path: path === ledgerPath ? ledger : path.slice(base.length), id: sha, length: size };
    if (!isNew(file)) { return entry; }
    const bytes = blobs.get(sha);
    parts.push([length, bytes]);
    length += bytes.length;
    return { ...entry, length: bytes.length, start: length - bytes.length };
  });
  const all = new Uint8Array(length);
  for (const [start, bytes] of parts) { all.set(bytes, start); }
  for (const { sha } of files) { given.add(sha); }
  return { index: JSON.stringify(index), bytes: all };
};

const gitId = async (bytes) => {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return [...new Uint8Array(await crypto.subtle.digest('SHA-1', whole))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

// A browser that keeps nothing for this page asks the host each time.
const store = () => new Promise((done) => {
  const opening = indexedDB.open('mrs-site-form', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  opening.onsuccess = () => done(opening.result);
  opening.onerror = () => done(null);
});

const kept = async (ids) => {
  const found = new Map();
  const db = ids.length > 0 ? await store() : null;
  if (!db) { return found; }
  await new Promise((done) => {
    const work = db.transaction('files');
    for (const id of ids) {
      const asked = work.objectStore('files').get(id);
      asked.onsuccess = () => { if (asked.result) { found.set(id, asked.result); } };
    }
    work.oncomplete = done;
    work.onabort = done;
  });
  db.close();
  return found;
};

// What no file has any more is forgotten.
const keep = async (fresh, current) => {
  const db = fresh.size > 0 ? await store() : null;
  if (!db) { return; }
  await new Promise((done) => {
    const work = db.transaction('files', 'readwrite');
    const files = work.objectStore('files');
    for (const [id, bytes] of fresh) { files.put(bytes, id); }
    const all = files.getAllKeys();
    all.onsuccess = () => { for (const id of all.result) { if (!current.has(id)) { files.delete(id); } } };
    work.oncomplete = done;
    work.onabort = done;
  });
  db.close();
};
