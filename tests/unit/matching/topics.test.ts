import { describe, expect, test, vi } from 'vitest';
import { signs } from '../../../glossary/matching/context-rules/topics/signs.ts';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

/** Sentences about something else, on a page of the field: nothing is meant. */
const ELSEWHERE = [
  'The bartender added vodka, lime and a splash of tonic.',
  'Brown the liver in butter with onions and bacon.',
  'The melody returns to the tonic an octave lower.',
  'Four rowers at thirty strokes a minute won the regatta.',
  'She lifted 80 kilos in the snatch and 101 in the jerk.',
  'A stallion with a floating gait won the dressage.',
  'Twitch and Half-Life made Valve rich: both run on any console.',
  'A remake of Insomnia with Al Pacino starred at the box office.',
  'The spine of this paperback is faded.',
  'A microphone turns the motion of a diaphragm into a current.',
  'Scabby lesions on the potatoes come from wet compost.',
  'The prion nests in burrows and eats plankton.',
  'Axon stores events on its servers, and latency is low.',
  'The API rejects deletion of a tenant.',
  'The piston has a short stroke; the diaphragm of the carburettor was torn.',
  'A weakness of the yen and the withdrawal of savings worried investors.',
  'The carrier has cancelled all flights, and the luggage is in Oslo.',
  'The bailiff carried out the seizure at noon.',
  'Remission of part of the sentence is at the discretion of the prison.',
  'The carrier and two frigates sailed on Monday.',
  'The progressive won against the mayor in all but one ballot.',
  'A shallow depression brings rain and gales.',
  'The tremor, with its epicentre off the coast, was felt by few.',
  'Iodine from the reactor has a short half-life.',
  'Starch the collar and set the iron to cotton.',
  'MG built the roadster with a four-cylinder engine.',
  'Each MEP elected in May sits in parliament for five years.',
  'Washed flakes of PET go into new bottles.',
  'All volunteers with the scouts need a DBS certificate.',
  'Postgres checks RLS on every commit.',
  'SUDEP Road is closed, and MRI Motors has moved next to DBS Bank.',
  'Games for the PSP came on small discs, like those of other handhelds.',
];

/** Letters that other doctors use, on a page of the field. */
const OTHER_DOCTORS = [
  'The swab was positive for GBS, and penicillin was given before birth.',
  'The ECG shows left BBB.',
  'A boy with AD and eczema of the elbows uses an emollient.',
  'He goes to HD three times a week; the fistula works.',
  'A woman with PKD waits for a transplant of the kidney.',
  'Lay bystanders used the AED: the pads were attached at once.',
  'No adnexal mass and no CMT.',
  'The EMA approved it in 2019.',
  'The vaccine induces antibodies against the RBD.',
  'Runners with ITB syndrome roll the thigh on foam.',
  'A ganglion of the wrist was removed.',
];

/** The same words and letters as medicine means them, whatever else the sentence speaks of. */
const MEANT = [
  'He had a {seizure:field} at the wheel, and the engine stalled.',
  'After her second {stroke:everyday} she gave up golf.',
  'Driving the tractor makes the {tremor:field} of his hand worse.',
  'My {jerks=jerk} come when I fry onions or lift kilos.',
  'The {tonic seizures=tonic-seizure} came when the choir sang.',
  'Drummers with {dystonia} lose a {stroke:everyday} of the hand.',
  'The {diaphragm:field} and the {muscles=muscle:everyday} of the belly jumped as the train braked.',
  'The server in the clinic stores each {deletion:field} of a {gene:everyday}.',
];

const shown = (text: string): ReturnType<typeof found> =>
  found(realIndex, text, 'field').filter(({ reason }) => reason !== 'withheld');

describe('on a page of the field', () => {
  test.each(ELSEWHERE)('nothing is marked in a sentence about something else: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
  test.each(OTHER_DOCTORS)('letters of other doctors are not ours: %s', (text) => {
    const letters = /(?:AD|AED|BBB|CMT|EMA|GBS|HD|ITB|PKD|RBD|ganglion)/;
    expect(shown(text).filter(({ start, end }) => letters.test(text.slice(start, end)))).toEqual([]);
  });
  test.each(MEANT)('a word of medicine is marked: %s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(shown(text)).toEqual(expected);
  });
});

test('signs make no pattern before a text is looked at: the background evaluates all of them whenever it wakes', () => {
  const patterns = vi.spyOn(globalThis, 'RegExp');
  const drinks = signs('gin | vodka~');
  expect(patterns).not.toHaveBeenCalled();
  expect(drinks.test('Two Vodkas')).toBe(true);
  expect(patterns).toHaveBeenCalled();
  patterns.mockRestore();
});
