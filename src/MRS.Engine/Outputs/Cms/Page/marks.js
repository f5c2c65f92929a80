// Marks beside the fields of the form what the check says of them. The form names each field's box by its place in the file.
const mark = 'admin-problem';
let problems = [];

/** Shows these problems at their fields, and no others. */
export const markFields = (now) => {
  problems = now;
  draw();
};

const boxOf = (path) => {
  for (let length = path.length; length > 0; length -= 1) {
    const box = document.querySelector(`[data-key-path="${CSS.escape(path.slice(0, length).join('.'))}"]`);
    if (box) { return box; }
  }
  return null;
};

const draw = () => {
  const wanted = new Map();
  for (const { path, severity, message, hint, old, new: right } of problems) {
    const box = boxOf(path);
    if (box) { wanted.set(box, [...(wanted.get(box) ?? []), { severity, text: `${message}${hint ? ` ${hint}` : ''}`, old, right }]); }
  }
  for (const old of document.querySelectorAll(`.${mark}s`)) {
    if (!wanted.has(old.parentElement)) { old.remove(); }
  }
  for (const [box, said] of wanted) { put(box, said); }
};

// Only what changes is written: every change calls the watcher below again.
const put = (box, said) => {
  const text = JSON.stringify(said);
  let list = box.querySelector(`:scope > .${mark}s`);
  if (list?.dataset.said === text) { return; }
  if (!list) {
    list = Object.assign(document.createElement('ul'), { className: `${mark}s` });
    box.append(list);
  }
  list.dataset.said = text;
  list.replaceChildren(...said.map((one) => {
    const item = Object.assign(document.createElement('li'), { className: `${mark} ${mark}-${one.severity}`, textContent: one.text });
    if (one.old && inputOf(box, one.old)) {
      item.append(' ', Object.assign(document.createElement('button'), { type: 'button', textContent: `Put right: ${one.right}`, onclick: () => mend(box, one) }));
    }
    return item;
  }));
};

// Only where the field is one box of text, and what is to be put right stands in it once.
const inputOf = (box, old) => {
  const inputs = [...box.querySelectorAll('input:not([type]), input[type="text"], input[type="url"], textarea')];
  return inputs.length === 1 && inputs[0].value.split(old).length === 2 ? inputs[0] : null;
};

// As if the editor had typed it.
const mend = (box, { old, right }) => {
  const input = inputOf(box, old);
  if (!input) { return; }
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value').set.call(input, input.value.replace(old, () => right));
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

// The form draws a field only when one comes near it.
new MutationObserver(() => { if (problems.length > 0) { draw(); } }).observe(document.body, { childList: true, subtree: true });
