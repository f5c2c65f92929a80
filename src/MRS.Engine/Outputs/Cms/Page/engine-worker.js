// The engine of the site, away from the page, so that typing never waits for it. It is asked by messages and answers each by its number.
import { readerOf } from './content.js';

let engine = null;
let reader = null;

const start = async (address) => {
  const { dotnet } = await import(address);
  const { getAssemblyExports, getConfig } = await dotnet.create();
  return (await getAssemblyExports(getConfig().mainAssemblyName)).MRS.Form.Program;
};

const read = async (proposal) => {
  const { index, bytes } = await reader.read(proposal);
  return () => engine.Take(index, bytes);
};

const work = {
  // The engine and the content come at the same time.
  async open({ facts, now, settings, proposal }) {
    reader = readerOf(settings);
    const [started, take] = await Promise.all([start(JSON.parse(facts).engine), read(proposal)]);
    engine = started;
    engine.Open(facts, now);
    take();
  },
  async refresh({ proposal }) { (await read(proposal))(); },
  answer: ({ sent }) => JSON.parse(new TextDecoder().decode(engine.Answer(sent))),
};

// One after the other, in the order they came. By addEventListener: a worker that has an onmessage the runtime takes for one of its own
// threads, and waits for ever.
let turn = Promise.resolve();
self.addEventListener('message', ({ data: { id, name, given } }) => {
  turn = turn.then(async () => {
    try {
      self.postMessage({ id, result: await work[name](given) });
    } catch (failure) {
      self.postMessage({ id, failure: failure.message ?? String(failure) });
    }
  });
});
