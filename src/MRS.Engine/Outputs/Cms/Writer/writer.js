// Makes the editing form change only what was edited in a file.
import { watchEditors } from './editor.js';
import { inOrder, isMoved, kindOf } from './entries.js';
import { apart, markdownFormat, problemOf, yamlFormat } from './files.js';

/** Replaces the form's own two formats, whose names the configuration still uses. */
export function registerWriter(CMS, config) {
  CMS.registerCustomFormat('yaml-frontmatter', 'md', formatOf(markdownFormat));
  CMS.registerCustomFormat('yaml', 'yml', formatOf(yamlFormat));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(config, entry) });
  watchEditors(document);
}

const formatOf = ({ fromFile, toFile }) => ({ fromFile, toFile });

// The entry continues with the text that is about to be written: the next save begins from it.
function beforeSave(config, entry) {
  const kind = kindOf(config, entry);
  if (!kind) {
    return undefined;
  }
  const values = inOrder(entry.get('data').toJS(), kind.fields);
  const problem = problemOf(kind.format, values);
  if (problem) {
    refuse(`The fields of this file cannot be read, so nothing was saved. Correct the file where it is kept: ${problem}`);
  }
  const text = kind.format.toFile(values);
  if (text === apart(values).old && !isMoved(kind, entry, location.hash)) {
    refuse('Nothing was changed, so there is nothing to save.');
  }
  return entry.set('data', kind.format.fromFile(text));
}

// The form shows the message of an error only if it comes in this form.
function refuse(words) {
  throw new Error('saving_failed', { cause: new Error(words) });
}
