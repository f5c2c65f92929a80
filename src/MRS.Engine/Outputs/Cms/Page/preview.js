// The pane beside the form while an entry is being changed. In the preview on an editor's own computer it shows the page itself: the
// generator renders the entry in its current state. On the published site no generator runs, and the pane says so.
const { h, createClass } = window;
const pause = 250;

/** The component for the entries of one kind. */
export const previewOf = (kind) => (kind.render ? realPage(kind) : parts(kind));

const realPage = (kind) => createClass({
  getInitialState: () => ({ html: '', message: 'The page is being made …', notices: [] }),
  componentDidMount() { this.soon(); },
  componentDidUpdate() { this.soon(); },
  componentWillUnmount() { clearTimeout(this.timer); this.gone = true; },

  soon() {
    const text = JSON.stringify(requestOf(kind, this.props.entry));
    if (text === this.asked) { return; }
    this.asked = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(text), pause);
  },

  async ask(text) {
    let state;
    try {
      const answer = await fetch(kind.render, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: text });
      // A page, or the reason why there is none yet: then the last page stays, below the reason.
      state = answer.ok ? await answer.json() : { message: await answer.text(), notices: [] };
    } catch {
      state = { notices: [], message: 'The preview has stopped. Start it again to see the page.' };
    }
    // More may have been typed in the meantime.
    if (!this.gone && text === this.asked) { this.show(state); }
  },

  show(state) {
    const top = this.frame?.contentWindow?.scrollY ?? 0;
    this.setState(state);
    this.frame?.addEventListener('load', () => this.frame?.contentWindow?.scrollTo(0, top), { once: true });
  },

  render() {
    const { html, message, notices } = this.state;
    return h('div', { className: 'entry-preview' },
      h('p', { className: 'entry-preview-note', role: 'status' }, message || 'This is the page itself, with your changes. Nothing is saved yet.'),
      h('iframe', { className: 'entry-preview-page', title: 'The page', sandbox: 'allow-same-origin', srcDoc: html, hidden: !html, ref: (frame) => { this.frame = frame; } }),
      notices.length ? h('aside', { className: 'entry-preview-notices', 'aria-label': 'Notices' },
        h('p', {}, 'Good to know. This stops nothing:'),
        h('ul', {}, notices.map((notice) => h('li', { key: notice }, notice)))) : null);
  },
});

const parts = () => createClass({
  render() {
    const { entry, widgetFor } = this.props;
    const data = entry.get('data');
    const title = data.get('title') ?? data.get('name');
    return h('div', { className: 'entry-preview' },
      h('p', { className: 'entry-preview-note', role: 'status' }, 'This is not the whole page: only its title and text, in the style of the site. The page itself is shown by “View Preview” once your change is proposed.'),
      h('article', { className: 'page' },
        title ? h('header', { className: 'bed' }, h('div', { className: 'shell bed-text' }, h('h1', {}, title))) : null,
        h('div', { className: 'shell page-grid' }, h('div', { className: 'page-text prose' }, data.has('body') ? widgetFor('body') : null))));
  },
});

// The form adds its own keys to list items, and the writer the text of the file; neither is a field.
const own = /^(__sc_|_source$)/;
const written = (value) => {
  if (Array.isArray(value)) { return value.map(written); }
  if (value?.constructor !== Object) { return value; }
  return Object.fromEntries(Object.entries(value).filter(([name]) => !own.test(name)).map(([name, inner]) => [name, written(inner)]));
};

const requestOf = (kind, entry) => ({
  file: kind.file ? kind.file.slice(kind.content.length) : '',
  folder: kind.file ? '' : kind.collection.folder.slice(kind.content.length),
  entry: entry.get('slug') ?? '',
  data: written(entry.get('data')?.toJS?.() ?? {}),
});
