// Sits between the rich-text editor and the form. The editor rewrites the whole text as soon as it is shown, and on every keystroke. The
// form gets the text as it is in the file, with the edits applied; so an entry that is only opened does not count as changed.
import { lettersOf } from './blocks.js';
import { mergeText } from './text.js';

const editor = '.lexical-root:not(.code)';
const inserted = 'button, input, select, textarea, [role="button"], [contenteditable="false"]';

/** The state of each editor: the text it was given (old), what it made of it (base), what was passed to the form (told). */
const known = new WeakMap();
/** What the editor made of each text, in case it is given the same text again. */
const bases = new Map();
/** The fields that somebody has touched. What an editor writes before that is its own. */
const touched = new WeakSet();

/** Listens to all editors of a page. */
export function watchEditors(page) {
  for (const type of ['beforeinput', 'keydown', 'paste', 'cut', 'drop', 'pointerdown', 'click']) {
    page.addEventListener(type, touch, true);
  }
  page.addEventListener('Update', ({ target, detail }) => {
    if (target.matches?.(editor) && typeof detail?.value === 'string') {
      detail.value = told(target, detail.value);
    }
  }, true);
}

// A click into the text only sets the cursor.
function touch({ type, target }) {
  const isCursor = (type === 'pointerdown' || type === 'click') && target.closest?.(editor) && !target.closest(inserted);
  const field = fieldOf(target);
  if (field && !isCursor) {
    touched.add(field);
  }
}

const fieldOf = (element) => element.closest?.('[data-key-path]');

function told(root, text) {
  // Beside the editor the form has a text box with what it was given, for editing the Markdown itself.
  const box = root.parentElement.querySelector(':scope > .text-area textarea');
  if (!box) {
    return text;
  }
  const state = stateOf(root, box.value);
  const isTouched = touched.has(fieldOf(root));
  if (!isTouched && lettersOf(text) === lettersOf(state.old)) {
    state.base = text;
    bases.set(state.old, text);
  }
  state.told = !isTouched && state.base === undefined ? state.old : merged(state, text);
  return state.told;
}

// A text that was not passed to the form from here came from something else: a draft, an undone change, Markdown typed by hand.
function stateOf(root, held) {
  let state = known.get(root);
  if (state?.told !== held) {
    state = { old: held, base: bases.get(held) };
    known.set(root, state);
  }
  return state;
}

function merged({ old, base }, text) {
  try {
    return mergeText(old, base, text);
  } catch (error) {
    console.warn('A text could not be merged with its file; it is written as the editor has it.', error);
    return text;
  }
}
