/** What an app shows at one moment. */
export interface AppState {
  name: string;
  /** One text node. */
  sentence: string;
  /** Text nodes side by side in one element, as frameworks make them of `The {drug} dose`. */
  drug: string;
  amount: string;
  /** A keyed list. */
  items: { key: string; text: string }[];
  /** A section that comes and goes. */
  hint: string | null;
  /** Text that grows as an answer that streams in. */
  answer: string;
}

const tremor = { key: 'tremor', text: 'An action tremor of both hands' };
const jerks = { key: 'jerks', text: 'Secondary myoclonus after a cardiac arrest' };
const dystonia = { key: 'dystonia', text: 'Dystonia of the neck' };
const asterixis = { key: 'asterixis', text: 'No asterixis as a child' };

const first: AppState = {
  name: 'first',
  sentence: 'The myoclonus is treated with a usual dose of clonazepam 5 mg daily.',
  drug: 'clonazepam',
  amount: '5 mg',
  items: [tremor, jerks, dystonia],
  hint: 'Ask whether the myoclonus wakes you.',
  answer: '',
};

/** Each state is made of the one before it, in this order. */
const CHANGES: [name: string, change: Partial<AppState>][] = [
  // The old dose must not stay on the screen.
  ['dose corrected', { sentence: first.sentence.replace('5 mg', '0.5 mg'), amount: '0.5 mg' }],
  ['list turned round', { items: [dystonia, jerks, tremor] }],
  ['item put in front', { items: [asterixis, dystonia, jerks, tremor] }],
  ['item taken out', { items: [asterixis, jerks, tremor] }],
  ['hint gone', { hint: null }],
  ['answer begins', { answer: 'Most essential' }],
  ['answer goes on', { answer: 'Most essential myoc' }],
  ['answer ends', { answer: 'Most essential myoclonus is not epilepsy.' }],
  ['hint back', { hint: 'Ask whether the tremor or the myoclonus came first.' }],
  [
    'drug changed',
    {
      sentence: 'The myoclonus is treated with valproate 500 mg daily.',
      drug: 'valproate',
      amount: '500 mg',
    },
  ],
  ['list emptied', { items: [] }],
];

/** All states, in the order in which tests go through them. */
export const STATES: readonly AppState[] = goThrough(CHANGES);

export const FIRST_STATE: AppState = first;

function goThrough(changes: typeof CHANGES): AppState[] {
  const states = [first];
  let last = first;
  for (const [name, change] of changes) {
    last = { ...last, ...change, name };
    states.push(last);
  }
  return states;
}
