// The search page: queries the index below /pagefind/ and lists the results. Text is inserted as text, never as HTML.
const STEP = 10;
const MOST = 60;
const place = document.getElementById('site-search');
const form = place.querySelector('form');
const words = place.querySelector('input');
const status = place.querySelector('[role="status"]');
const list = place.querySelector('ol');
const more = place.querySelector('.search-more');

let engine;
let found = [];
let asked = 0;

function load() {
  engine ??= import('/pagefind/pagefind.js').then(async (pagefind) => {
    // The worker would need its own policy.
    await pagefind.options({ noWorker: true, excerptLength: 28 });
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

async function search(text) {
  const turn = ++asked;
  list.replaceChildren();
  more.hidden = true;
  if (text === '') {
    status.textContent = '';
    return;
  }

  status.textContent = 'Searching …';
  try {
    const result = await (await load()).search(text);
    const pages = await Promise.all(result.results.slice(0, MOST).map((r) => r.data()));
    if (turn !== asked) {
      return;
    }

    found = pages.filter((page) => isNear(page, text));
    const count = found.length === 0 ? 'No page' : found.length === 1 ? 'One page' : `${found.length} pages`;
    status.textContent = `${count} found for “${text}”.${found.length === 0 ? ' All pages are listed below.' : ''}`;
    show();
  } catch {
    engine = undefined;
    status.textContent = 'The search does not work just now. All pages are listed below.';
  }
}

function show() {
  const from = list.children.length;
  list.append(...found.slice(from, from + STEP).map(entry));
  more.hidden = list.children.length >= found.length;
  return list.children[from];
}

// If the index does not contain a word it searches for its beginning, down to two letters: that is not a result.
function isNear(page, text) {
  const shortest = Math.min(...text.split(/\s+/).map((word) => word.length)) - 3;
  return marked(page.excerpt).some((part) => part instanceof Element && part.textContent.length >= shortest);
}

function entry(page) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = page.url;
  link.className = 'tap';
  link.textContent = page.meta.title;
  text.append(...marked(page.excerpt));
  item.append(link, text);
  return item;
}

// An excerpt is text with the found words in mark tags, and the usual entities.
function marked(excerpt) {
  return excerpt.split(/<\/?mark>/).map((part, i) => {
    const text = part.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'");
    if (i % 2 === 0) {
      return text;
    }

    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function wordsOfAddress() {
  return (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 200);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = words.value.trim();
  history.pushState(null, '', text === '' ? location.pathname : `?q=${encodeURIComponent(text)}`);
  search(text);
});
more.addEventListener('click', () => show().querySelector('a').focus());
words.addEventListener('focus', () => load().catch(() => { engine = undefined; }), { once: true });
addEventListener('popstate', () => {
  words.value = wordsOfAddress();
  search(words.value);
});

place.classList.remove('search-waiting');
words.value = wordsOfAddress();
search(words.value);
