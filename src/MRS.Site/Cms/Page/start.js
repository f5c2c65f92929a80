// Opens the editing form with the description of the content that the build made.
import { previewOf } from './preview.js';

const { CMS, h, createClass } = window;
const answer = await fetch(document.querySelector('link[rel="cms-config-url"]').href);
const config = await answer.json();
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

// Opening a folder needs a browser that can. The note says what to do in any other.
const browser = document.getElementById('admin-browser');
if (browser && 'showDirectoryPicker' in window) {
  browser.textContent = browser.dataset.fits;
}

// Once the form is open, the note would only lie over it.
const note = document.getElementById('admin-note');
if (note) {
  note.open = true;
  const fold = () => (note.hidden = location.hash.startsWith('#/collections') || location.hash.startsWith('#/assets'));
  addEventListener('hashchange', fold);
}

// A box that writes true when it is ticked and nothing when it is not: an entry that says nothing stays as it is.
CMS.registerWidget('tick', createClass({
  render() {
    const { forID, value, onChange } = this.props;
    return h('input', { id: forID, type: 'checkbox', className: 'admin-tick', 'aria-label': this.props.field?.get?.('label'), checked: value === true, onChange: (event) => onChange(event.target.checked ? true : undefined) });
  },
}));

CMS.registerPreviewStyle(meta('site-stylesheet'));
CMS.registerPreviewStyle('/admin/preview.css');
for (const collection of config.collections) {
  for (const { name, file } of collection.files ?? [collection]) {
    CMS.registerPreviewTemplate(name, previewOf({ collection, file, render: meta('page-preview'), content: config.media_folder.replace(/media$/, '') }));
  }
}

CMS.init({ config: { load_config_file: false, ...config } });
