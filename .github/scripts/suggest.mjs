// Offers the mends of a proposal's content as suggested changes. They were computed from what anybody may have written, so each is looked at before it is offered.
import { readFileSync } from 'node:fs';

const MARK = '<!-- site-mend -->';
const MOST = 10;
const LONGEST = 1000;
// Characters that move the cursor, break the line or turn letters around.
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** The lines of a changed file that stand in the diff as they are now: number and text. */
export function linesOf(patch) {
  const lines = new Map();
  let number = 0;
  for (const line of (patch ?? '').split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) {
      number = Number(hunk[1]);
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.set(number++, line.slice(1).replace(/\r$/, ''));
    }
  }

  return lines;
}

/** What may be offered: single lines of content that lie in the diff and read there as the mend says. */
export function suggestions(report, files) {
  const diff = new Map(files.map((file) => [file.filename, linesOf(file.patch)]));
  const offered = new Map();
  for (const { file, line, message, mend } of Array.isArray(report?.problems) ? report.problems : []) {
    const isText = [file, message, mend?.old, mend?.new].every((text) => typeof text === 'string' && text.length <= LONGEST && !UNSAFE.test(text));
    const place = `${file}:${line}`;
    if (isText && file.startsWith('content/') && diff.get(file)?.get(line) === mend.old && mend.new !== mend.old && !offered.has(place) && offered.size < MOST) {
      offered.set(place, { path: file, line, side: 'RIGHT', body: bodyOf(message, mend.new) });
    }
  }

  return [...offered.values()];
}

function bodyOf(message, line) {
  const spans = fence(message, 1);
  const block = fence(line, 3);
  return `${MARK}\n${spans} ${message} ${spans}\n\n${block}suggestion\n${line}\n${block}`;
}

// One backtick more than stand together anywhere in the text.
function fence(text, least) {
  return '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
}

/** Offers them in one review, and none of them twice. */
export async function suggest({ github, context, core, proposal }) {
  let report;
  try {
    report = JSON.parse(readFileSync(process.env.MENDS, 'utf8'));
  } catch {
    core.info('There is no list of mends.');
    return;
  }

  const at = { ...context.repo, pull_number: proposal.number };
  const files = await github.paginate(github.rest.pulls.listFiles, at);
  const earlier = await github.paginate(github.rest.pulls.listReviewComments, at);
  const isThere = (wanted) => earlier.some((c) => c.user?.login === 'github-actions[bot]' && c.path === wanted.path && c.body === wanted.body);
  const comments = suggestions(report, files).filter((wanted) => !isThere(wanted));
  if (comments.length > 0) {
    await github.rest.pulls.createReview({ ...at, commit_id: proposal.head.sha, event: 'COMMENT', comments });
  }
}
