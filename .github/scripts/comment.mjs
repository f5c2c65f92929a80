// Puts the list of changes under a proposal. The list was made by the proposal's own code, so every line is looked at before it is shown.
import { readFileSync } from 'node:fs';
import { suggest } from './suggest.mjs';

const MARK = '<!-- site-review -->';
const LONGEST = 65000;
const MORE = 'There is more than can be shown here.';

/**
 * The list with nothing in it that could call people, show pictures, or lead anywhere but to the site and its preview.
 * Code spans may hold anything; around them stand plain words and links alone. A line that is otherwise is shown as code. No line is ever
 * cut, since its end may be what makes it code: the lines from the first that does not fit are left out.
 */
export function checked(text, addresses) {
  const shown = [MARK];
  let room = LONGEST - MARK.length - MORE.length - 1;
  for (const line of text.split('\n').filter((line) => line !== MARK)) {
    const safe = isPlain(line, addresses) ? line : asCode(line);
    room -= safe.length + 1;
    if (room < 0) {
      return [...shown, MORE].join('\n');
    }

    shown.push(safe);
  }

  return shown.join('\n');
}

function isPlain(line, addresses) {
  const rest = line
    // A span ends at the next run of as many backticks as it began with.
    .replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '')
    .replace(/\[([a-z ]+)\]\(([^()\s]*)\)/gi, (whole, words, target) => (addresses.some((address) => leadsTo(target, address)) ? words : whole));
  return /^(#{2,3} )?[-\w \t.,:;*()+−…·’]*$/u.test(rest) && !becomesLink(rest);
}

// Plain words that GitHub makes links of by itself: addresses and names of hosts, numbers of proposals and advisories, ids of commits.
function becomesLink(words) {
  return /(https?:|www\.)/i.test(words) || /[a-z0-9]\.[a-z]{2,}/i.test(words) || /\b[a-z][a-z0-9]*-\d/i.test(words) || /\bGHSA-/i.test(words) || /\b(?=[a-f]*\d)[0-9a-f]{7,64}\b/i.test(words);
}

function leadsTo(target, address) {
  return target === address || (target.startsWith(address + '/') && isPath(target.slice(address.length)));
}

// Nothing in it leads up again.
function isPath(path) {
  return /^[\w\-./%:]*$/.test(path) && !/(^|\/|%2f)(\.|%2e){1,2}(\/|%2f|$)/i.test(path);
}

function asCode(line) {
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line.replace(/[\u0000-\u001f]/g, ' ')} ${fence}`;
}

/** The addresses that the list may lead to; none that is not a plain address. */
export function addressesOf(number, siteAddress, siteName) {
  return [siteAddress?.replace(/\/+$/, ''), siteName && `https://deploy-preview-${number}--${siteName}.netlify.app`].filter((address) => /^https:\/\/[a-z0-9.-]+$/.test(address ?? ''));
}

export async function comment({ github, context, core }) {
  const run = context.payload.workflow_run;
  // Which proposal it is comes from GitHub, not from the list.
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const { data: proposals } = await github.rest.pulls.list({ ...context.repo, state: 'open', head });
  const proposal = proposals.find((p) => p.head.sha === run.head_sha);
  if (!proposal) {
    core.info('The proposal has moved on or is closed: nothing to say.');
    return;
  }

  const body = checked(readFileSync(process.env.CHANGES, 'utf8'), addressesOf(proposal.number, process.env.SITE_ADDRESS, process.env.SITE_NAME));
  const comments = await github.paginate(github.rest.issues.listComments, { ...context.repo, issue_number: proposal.number });
  const earlier = comments.find((c) => c.user?.type === 'Bot' && c.user.login === 'github-actions[bot]' && c.body?.startsWith(MARK));
  if (earlier) {
    await github.rest.issues.updateComment({ ...context.repo, comment_id: earlier.id, body });
  } else {
    await github.rest.issues.createComment({ ...context.repo, issue_number: proposal.number, body });
  }

  await suggest({ github, context, core, proposal });
}
