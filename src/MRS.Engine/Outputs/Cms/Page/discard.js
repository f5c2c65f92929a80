// A button that throws away the draft of a new entry. The form deletes nothing, since what was published is taken down by a field of its
// entry; but with that it also hides its own button for drafts that were never published.
import { signedInKey } from './account.js';

const host = 'https://api.github.com';
const editor = '.content-editor [role="toolbar"] > .inner';
const proposals = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  pullRequests(states: OPEN, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
    nodes { number headRefName isCrossRepository files(first: 100) { nodes { path changeType } } } } } }`;

const ask = async (path, method, body) => {
  const answer = await fetch(host + path, { method, headers: { Authorization: `Bearer ${signedInKey()}`, 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
  if (!answer.ok) { throw new Error(`The repository’s host answered ${answer.status}.`); }
  return method === 'POST' ? answer.json() : null;
};

/** Shows the button wherever an open entry exists only in a proposal. */
export const offerDiscard = ({ backend, collections }) => {
  const [owner, repo] = backend.repo.split('/');
  let file = '';
  let button = null;

  // The proposal that adds a file; none if the file was published before, or is in no proposal.
  const proposalOf = async (path, collection) => {
    const { data } = await ask('/graphql', 'POST', { query: proposals, variables: { owner, repo } });
    return data.repository.pullRequests.nodes.find(({ headRefName, isCrossRepository, files }) => !isCrossRepository
      && headRefName.startsWith(`cms/${collection}/`) && files.nodes.some((f) => f.path === path && f.changeType === 'ADDED'));
  };

  const discard = async ({ number, headRefName }) => {
    if (!confirm('Discard this draft? The entry was never published, and what is written in it will be gone.')) { return; }
    button.disabled = true;
    try {
      await ask(`/repos/${owner}/${repo}/pulls/${number}`, 'PATCH', { state: 'closed' });
      await ask(`/repos/${owner}/${repo}/git/refs/heads/${encodeURI(headRefName)}`, 'DELETE');
      location.hash = '#/workflow';
      location.reload();
    } catch (failure) {
      button.disabled = false;
      alert(`The draft is not discarded, or only in part. ${failure.message} Try again, or close the proposal on the host’s own pages.`);
    }
  };

  const look = async (collection, path) => {
    button = null;
    // Whoever works in a folder of their own computer has no proposals.
    const proposal = path && signedInKey() ? await proposalOf(path, collection).catch(() => null) : null;
    if (!proposal || path !== file) { return; }
    button = Object.assign(document.createElement('button'), { type: 'button', className: 'admin-discard', textContent: 'Discard this draft', onclick: () => discard(proposal) });
    show();
  };

  const show = () => {
    if (button && !button.isConnected) { document.querySelector(editor)?.append(button); }
  };

  new MutationObserver(() => {
    const [, name, entry] = location.hash.match(/^#\/collections\/([^/]+)\/entries\/([^?]+)/) ?? [];
    const folder = document.querySelector(editor) && collections.find((c) => c.name === name)?.folder;
    const path = folder ? `${folder}/${entry}.md` : '';
    if (path === file) { show(); return; }
    button?.remove();
    file = path;
    look(name, path);
  }).observe(document.body, { childList: true, subtree: true });
};
