// Opens the editing form with the configuration that the build made.
import { offerDiscard } from './discard.js';
import { registerWriter } from './cms/writer.js';
import { signedInKey } from './account.js';
import { engineOf } from './engine.js';
import { mistakes, previewOf, proposalOf, requestOfSaved, words } from './preview.js';

const { CMS, h, createClass } = window;
const answer = await fetch(document.querySelector('link[rel="cms-config-url"]').href);
const config = await answer.json();
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

// Opening a folder needs browser support. The note says what to do without it.
const browser = document.getElementById('admin-browser');
if (browser && 'showDirectoryPicker' in window) {
  browser.textContent = browser.dataset.fits;
}

// A checkbox that writes true when ticked and nothing when not: an entry without the value stays as it is.
CMS.registerWidget('tick', createClass({
  render() {
    const { forID, value, onChange } = this.props;
    return h('input', { id: forID, type: 'checkbox', className: 'admin-tick', 'aria-label': this.props.field?.get?.('label'), checked: value === true, onChange: (event) => onChange(event.target.checked ? true : undefined) });
  },
}));

// The form passes over a file it cannot take without a word. Here it is said why.
const endings = meta('media-kinds').split(' ');
const refuse = (event, files) => {
  const refused = [...files].filter(({ name }) => !endings.some((ending) => name.toLowerCase().endsWith(ending)));
  if (refused.length === 0) { return; }
  event.stopPropagation();
  event.preventDefault();
  alert(`${refused.map(({ name }) => `“${name}”`).join(', ')}: files of this kind are not published. Allowed are ${endings.join(', ')}.`);
};
document.addEventListener('change', (event) => {
  if (event.target.type === 'file') { refuse(event, event.target.files); }
}, true);
document.addEventListener('drop', (event) => refuse(event, event.dataTransfer?.files ?? []), true);

CMS.registerPreviewStyle(meta('site-stylesheet'));
CMS.registerPreviewStyle('/admin/preview.css');
const render = meta('page-preview');
const engine = engineOf(config, render);
const content = config.media_folder.replace(/media$/, '');
const kinds = config.collections.flatMap((collection) => (collection.files ?? [collection]).map(({ name, file }) => ({ collection, name, file, content })));
for (const kind of kinds) { CMS.registerPreviewTemplate(kind.name, previewOf(kind, engine)); }

// The form shows the words of an error only if it comes in this shape.
const stop = (lines) => {
  if (lines.length > 0) { throw new Error('saving_failed', { cause: new Error(lines.join('\n')) }); }
};

// In a folder on this computer what is saved stands in the files at once. In a proposal a draft is always kept; only publishing is refused.
CMS.registerEventListener({ name: 'preSave', handler: async () => { if (!signedInKey()) { stop(await mistakes()); } } });
CMS.registerEventListener({
  name: 'prePublish',
  handler: async ({ entry }) => {
    const kind = kinds.find(({ collection, file }) => (file ? file === entry.get('path') : collection.name === entry.get('collection')));
    const found = kind ? await engine.open(proposalOf(kind, entry)).then(() => engine.answer(requestOfSaved(kind, entry))).catch(() => null) : null;
    const lines = words(found?.problems ?? []);
    // The board shows no words of its own.
    if (lines.length > 0) { alert(`This cannot be published yet:\n\n${lines.join('\n')}`); }
    stop(lines);
  },
});

registerWriter(CMS, config);
offerDiscard(config);
CMS.init({ config: { load_config_file: false, ...config } });
