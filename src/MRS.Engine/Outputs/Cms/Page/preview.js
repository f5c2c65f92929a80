// What stands beside the form while an entry is being changed: the page itself, as the generator makes it of the entry as it stands in the
// form, and all that the check says of it. Where there is no generator, the pane says why and shows the title and the text.
import { markFields } from './marks.js';

const { h, createClass } = window;

/** The component for the entries of one kind. */
export const previewOf = (kind, engine) => createClass({
  getInitialState: () => ({ html: '', message: 'The page is being made …', problems: [], elsewhere: [], others: [], more: 0, day: '' }),

  componentDidMount() {
    current = this;
    engine.open(proposalOf(kind, this.props.entry)).then(() => { this.isOpen = true; this.soon(); }, (failure) => {
      if (!this.gone) { this.setState({ missing: failure.message }); }
    });
  },
  componentDidUpdate() { this.soon(); },
  componentWillUnmount() {
    this.gone = true;
    clearTimeout(this.timer);
    markFields([]);
    current = null;
  },

  // As it stands at this moment, also if the pane has not come to it yet.
  now() { return this.isOpen ? engine.answer(requestOf(kind, this.props.entry, '').text) : null; },

  // One question at a time, and the last one always.
  soon() {
    if (!this.isOpen || this.isAsking) { return; }
    const { text, pictures } = requestOf(kind, this.props.entry, this.state.day);
    if (text === this.asked) { return; }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(text, pictures), engine.pause);
  },

  async ask(text, pictures) {
    [this.asked, this.isAsking] = [text, true];
    let state;
    try {
      // A page, or the reason why there is none yet: then the last page stays, under the reason.
      const answer = await engine.answer(text);
      state = { ...answer, html: answer.html === undefined ? this.state.html : shown(answer.html, pictures) };
    } catch (failure) {
      state = { message: failure.message, problems: [], elsewhere: [], others: [], more: 0 };
    }
    this.isAsking = false;
    if (this.gone) { return; }
    markFields(state.problems);
    this.show({ shownOn: null, ...state });
  },

  show(state) {
    if (state.html === this.state.html) { this.setState(state); return; }
    const top = this.frame?.contentWindow?.scrollY ?? 0;
    this.setState(state);
    this.frame?.addEventListener('load', () => this.frame?.contentWindow?.scrollTo(0, top), { once: true });
  },

  render() {
    const { html, message, missing, problems, elsewhere, others, more, shownOn, day } = this.state;
    if (missing) { return parts(this.props, missing); }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return h('div', { className: 'entry-preview' },
      errors ? h('p', { className: 'entry-preview-stop', role: 'alert' }, `${errors === 1 ? 'One mistake keeps' : `${errors} mistakes keep`} this from being published. A draft can be kept.`) : null,
      h('p', { className: 'entry-preview-note', role: 'status' }, message || 'This is the page itself, with your changes. Nothing is saved yet.'),
      h('p', { className: 'entry-preview-day' },
        h('label', {}, 'As readers see it on ', h('input', { type: 'date', value: day, onChange: (event) => this.setState({ day: event.target.value }) })),
        shownOn ? h('button', { type: 'button', onClick: () => this.setState({ day: shownOn }) }, `Show it as of ${shownOn}`) : null,
        day ? h('button', { type: 'button', onClick: () => this.setState({ day: '' }) }, 'Today') : null),
      list('Problems', 'entry-preview-problems', problems.filter(({ severity }) => severity !== 'notice').map(problem)),
      h('iframe', { className: 'entry-preview-page', title: 'The page', sandbox: 'allow-same-origin', srcDoc: html, hidden: !html, ref: (frame) => { this.frame = frame; } }),
      list('In other entries', 'entry-preview-problems', elsewhere, 'This change makes wrong in other entries:'),
      list('Other pages', 'entry-preview-notices', more > 0 ? [...others, `and ${more} more`] : others, 'This change alters other pages too:'),
      list('Notices', 'entry-preview-notices', problems.filter(({ severity }) => severity === 'notice').map(problem), 'Good to know. This stops nothing:'));
  },
});

let current = null;

/** What keeps the entry that is open from being published, in words; empty if nothing does, or where no engine looks at it. */
export const mistakes = async () => {
  const asked = current?.now();
  const { problems } = (asked && await asked.catch(() => null)) ?? { problems: [] };
  return words(problems);
};

/** The words of the errors among problems. */
export const words = (problems) => problems.filter(({ severity }) => severity === 'error').map(problem);

/** What the engine is asked of an entry that is kept already. */
export const requestOfSaved = (kind, entry) => requestOf(kind, entry, '').text;

/** The branch of an entry's proposal, as the form names it. */
export const proposalOf = (kind, entry) => {
  const slug = entry.get('slug') || '';
  return slug || kind.file ? `cms/${kind.collection.name}/${kind.file ? kind.name : slug}` : '';
};

const problem = ({ label, message, hint }) => `${label ? `${label}: ` : ''}${message}${hint ? ` ${hint}` : ''}`;

const list = (name, className, lines, heading) => (lines.length === 0 ? null
  : h('aside', { className, 'aria-label': name }, heading ? h('p', {}, heading) : null, h('ul', {}, lines.map((line) => h('li', { key: line }, line)))));

const parts = ({ entry, widgetFor }, missing) => {
  const data = entry.get('data');
  const title = data.get('title') ?? data.get('name');
  return h('div', { className: 'entry-preview' },
    h('p', { className: 'entry-preview-note', role: 'status' }, `${missing} This is not the whole page: only its title and text, in the style of the site. The page itself is shown by “View Preview” once your change is proposed.`),
    h('article', { className: 'page' },
      title ? h('header', { className: 'bed' }, h('div', { className: 'shell bed-text' }, h('h1', {}, title))) : null,
      h('div', { className: 'shell page-grid' }, h('div', { className: 'page-text prose' }, data.has('body') ? widgetFor('body') : null))));
};

// The form adds its own keys to list items, and the writer the text of the file; neither is a field.
const own = /^(__sc_|_source$)/;
// A picture that is not saved yet has an address in this browser's memory. The engine knows it by a name that it could have.
const unsaved = /blob:[^\s)"'<>\]]+/g;
const written = (value, named) => {
  if (typeof value === 'string') { return value.replace(unsaved, named); }
  if (Array.isArray(value)) { return value.map((item) => written(item, named)); }
  if (value?.constructor !== Object) { return value; }
  return Object.fromEntries(Object.entries(value).filter(([name]) => !own.test(name)).map(([name, inner]) => [name, written(inner, named)]));
};

const requestOf = (kind, entry, day) => {
  const pictures = new Map();
  const named = (address) => {
    if (!pictures.has(address)) { pictures.set(address, `media/unsaved-${pictures.size + 1}.webp`); }
    return `/${pictures.get(address)}`;
  };
  const data = written(entry.get('data')?.toJS?.() ?? {}, named);
  const text = JSON.stringify({
    file: kind.file ? kind.file.slice(kind.content.length) : '',
    folder: kind.file ? '' : kind.collection.folder.slice(kind.content.length),
    entry: entry.get('slug') ?? '',
    data,
    pictures: [...pictures.values()],
    day,
  });
  return { text, pictures };
};

const shown = (html, pictures) => [...pictures].reduce((page, [address, name]) => page.replaceAll(`"/${name}`, `"${address}`), html);
