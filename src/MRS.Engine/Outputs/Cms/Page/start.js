// Opens the editing form with the configuration that the build made.
import { offerDiscard } from './discard.js';
import { registerWriter } from './cms/writer.js';
import { previewOf } from './preview.js';

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

// The form silently ignores a file it cannot accept. This says why.
const kinds = meta('media-kinds').split(' ');
const refuse = (event, files) => {
  const refused = [...files].filter(({ name }) => !kinds.some((kind) => name.toLowerCase().endsWith(kind)));
  if (refused.length === 0) { return; }
  event.stopPropagation();
  event.preventDefault();
  alert(`${refused.map(({ name }) => `“${name}”`).join(', ')}: files of this kind are not published. Allowed are ${kinds.join(', ')}.`);
};
document.addEventListener('change', (event) => {
  if (event.target.type === 'file') { refuse(event, event.target.files); }
}, true);
document.addEventListener('drop', (event) => refuse(event, event.dataTransfer?.files ?? []), true);

CMS.registerPreviewStyle(meta('site-stylesheet'));
CMS.registerPreviewStyle('/admin/preview.css');
for (const collection of config.collections) {
  for (const { name, file } of collection.files ?? [collection]) {
    CMS.registerPreviewTemplate(name, previewOf({ collection, file, render: meta('page-preview'), content: config.media_folder.replace(/media$/, '') }));
  }
}

registerWriter(CMS, config);
offerDiscard(config);
CMS.init({ config: { load_config_file: false, ...config } });
