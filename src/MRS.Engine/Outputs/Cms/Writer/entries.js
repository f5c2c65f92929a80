// Entries as the form hands them over when it saves.
import { markdownFormat, yamlFormat } from './files.js';

const internal = /^__sc_/;

/** The format and the fields of an entry's file, by the form's configuration; nothing for a file it does not describe. */
export function kindOf(config, entry) {
  for (const collection of config.collections) {
    if (collection.folder && collection.name === entry.get('collection')) {
      return { format: markdownFormat, fields: collection.fields, folder: collection.folder };
    }
    const file = collection.files?.find((one) => one.file === entry.get('path'));
    if (file) {
      return { format: file.file.endsWith('.md') ? markdownFormat : yamlFormat, fields: file.fields };
    }
  }
  return undefined;
}

/** The values in the order of the fields and without the form's own names: they are handed over unordered. */
export function inOrder(value, fields = []) {
  if (Array.isArray(value)) {
    return value.map((item) => inOrder(item, fields));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const placeOf = (name) => {
    const at = fields.findIndex((field) => field.name === name);
    return at < 0 ? fields.length : at;
  };
  const names = Object.keys(value).filter((name) => !internal.test(name)).sort((one, other) => placeOf(one) - placeOf(other));
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name], fields.find((field) => field.name === name)?.fields)]));
}

/** Whether an entry is saved to a different path than it was opened from. */
export function isMoved({ folder }, entry, address) {
  const opened = decodeURIComponent(address.match(/\/entries\/([^?]*)/)?.[1] ?? '');
  return folder !== undefined && entry.get('path') !== `${folder}/${opened}.md`;
}
