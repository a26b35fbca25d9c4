import { watchCopies } from './copies.js';
import { filterMeanings } from './filter.js';
import { watchMaps } from './maps.js';

const root = document.body.dataset.root ?? './';
const box = document.querySelector<HTMLInputElement>('#box');
const answer = document.querySelector<HTMLElement>('#answer');
const paste = document.querySelector<HTMLTextAreaElement>('#paste');
const pasted = document.querySelector<HTMLElement>('#pasted');
const asked = new URLSearchParams(location.search);

/** What explains is loaded when somebody is about to ask. */
const load = (): Promise<typeof import('./answer.js')> => import('./answer.js');

/** Shows what comes of a text, unless another was typed meanwhile. */
async function show(input: HTMLInputElement | HTMLTextAreaElement, place: HTMLElement, explain: (text: string) => Promise<readonly Node[]>): Promise<void> {
  const text = input.value;
  const nodes = text.trim() === '' ? [] : await explain(text);
  if (input.value === text) place.replaceChildren(...nodes);
}

if (box !== null && answer !== null) {
  const update = (): void => {
    void show(box, answer, async (text) => (await load()).answerTo(text, root, asked.get('service') ?? undefined));
  };
  box.addEventListener('focus', () => void load(), { once: true });
  box.addEventListener('input', update);
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // The path stays, so that links of the page still lead where they did.
    history.replaceState(null, '', `?q=${encodeURIComponent(box.value)}`);
    update();
  });
  const question = asked.get('q') ?? asked.get('code');
  if (question !== null) {
    box.value = question;
    update();
  }
}

if (paste !== null && pasted !== null) {
  paste.addEventListener('focus', () => void load(), { once: true });
  paste.addEventListener('input', () => {
    void show(paste, pasted, async (text) => (await load()).findingsIn(text, root));
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box?.focus();
});

filterMeanings(asked.get('service'));
watchCopies();
watchMaps(root);
if ('serviceWorker' in navigator && location.protocol !== 'file:') void keepSite();

/** Has the site kept, so that it works without a network. */
async function keepSite(): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${root}worker.js`);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep');
  } catch {
    // A browser that keeps nothing shows the site all the same.
  }
}
