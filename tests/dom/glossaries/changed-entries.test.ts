import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import {
  changeGlossariesHere,
  fileOf,
  importFile,
  listGlossaries,
  saveMyEntry,
} from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const LIST =
  'id,term,definition\n1,skip bay,Where patients wait.\n2,day room,Where they sit.\n3,ramp,The way to the door.\n';

/** A page with terms of an imported list. */
async function openPage(): Promise<TestPage> {
  changeGlossariesHere();
  await importFile(fileOf(LIST, 'ward.csv'), {}, () => {});
  const page = await readPage('<p>From the skip bay or waiting bay to the day room.</p>', {
    settings: { delay: 0 },
  });
  await page.showsTerms(['skip bay', 'day room']);
  return page;
}

/** Goes from the card of a term to where its entry is changed. */
async function changeFromCard(page: TestPage, term: string): Promise<Surface> {
  const before = fakeBrowser.openedTabs.length;
  await page.hover(term);
  await page.cardShows('Change this entry');
  await page.clickInCard('Change this entry');
  const address = new URL(await until('a tab is opened', () => fakeBrowser.openedTabs.slice(before).at(-1)));
  const glossary = await openSurface('glossary', { fragment: address.hash.slice(1) });
  await glossary.says(`Change “${term}”`);
  return glossary;
}

/** Writes into a field of the form in place of what is there. */
async function write(glossary: Surface, name: string, text: string): Promise<void> {
  await glossary.evaluate(
    (name, text) => {
      const field = document.querySelector<HTMLInputElement>(`.my-entry-form [name=${name}]`);
      if (!field) throw new Error('There is no such field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    text,
  );
}

describe('an imported entry', () => {
  test('is changed from its card, counts so in the open page, and is undone', async () => {
    const page = await openPage();
    const glossary = await changeFromCard(page, 'skip bay');
    expect(glossary.element('[name=explanation]')).toHaveProperty('value', 'Where patients wait.');
    await write(glossary, 'term', 'waiting bay');
    await write(glossary, 'explanation', 'At the door.');
    await glossary.choose('Save');
    await glossary.says('Your wording of “waiting bay” counts now');
    await glossary.lists('.term', ['waiting bay']);
    await glossary.hasFocusOn('Undo');
    await page.showsTerms(['waiting bay', 'day room']);
    await glossary.choose('Undo');
    await glossary.lists('.term', ['skip bay']);
    await page.showsTerms(['skip bay', 'day room']);
    await glossary.choose('Change this entry');
    await write(glossary, 'term', 'waiting bay');
    await write(glossary, 'explanation', 'At the door.');
    await glossary.choose('Save');
    // What is below a mouse that lies still, and is read again, opens no card.
    await page.showsTerms(['waiting bay', 'day room']);
    glossary.frame.remove();
    await page.moveAway();
    await page.hover('waiting bay');
    const { text } = await page.cardShows('At the door.');
    expect(text).not.toContain('Where patients wait.');
  });

  test('is as its file has it again when the user wants that, however often it was changed', async () => {
    await openPage();
    const [row] = await listGlossaries();
    const glossary = await openSurface('glossary', { fragment: `entry=${row?.id}%2F1&edit=` });
    for (const text of ['At the door.', 'Behind the door.']) {
      await glossary.says('Change “skip bay”');
      await write(glossary, 'explanation', text);
      await glossary.choose('Save');
      await glossary.says(text);
      await glossary.choose('Change this entry');
    }
    await glossary.choose('Cancel');
    await glossary.says('You have changed this entry.');
    await glossary.choose('As the file has it');
    await glossary.says('Where patients wait.');
  });

  test('is removed, and brought back', async () => {
    const page = await openPage();
    const glossary = await changeFromCard(page, 'day room');
    await glossary.choose('Remove this entry');
    await glossary.says('“day room” is removed.');
    await glossary.lists('.term', []);
    await page.showsTerms(['skip bay']);
    await glossary.choose('Undo');
    await glossary.lists('.term', ['day room']);
    await page.showsTerms(['skip bay', 'day room']);
  });

  test('keeps what was written where the user leaves the form, to go on', async () => {
    const page = await openPage();
    const glossary = await changeFromCard(page, 'skip bay');
    await write(glossary, 'explanation', 'At the door.');
    await glossary.choose('Cancel');
    await glossary.says('What you wrote was not kept.');
    await glossary.choose('Go on writing');
    await until('it is written again', () =>
      Object.is(
        glossary.document.querySelector<HTMLTextAreaElement>('[name=explanation]')?.value,
        'At the door.',
      ),
    );
  });

  test('that was changed is in the options, and stays when a newer file has it no more', async () => {
    const page = await openPage();
    const glossary = await changeFromCard(page, 'skip bay');
    await write(glossary, 'term', 'waiting bay');
    await glossary.choose('Save');
    await glossary.says('Your wording of “waiting bay” counts now');
    glossary.frame.remove();
    const [row] = await listGlossaries();
    await importFile(fileOf('id,term\n2,day room\n'), { replaces: row?.id ?? '' }, () => {});
    await page.showsTerms(['waiting bay', 'day room']);
    const options = await openSurface('options', { fragment: 'glossaries' });
    await options.says('1 entry · 1 entry changed by you');
    options.element('.own-glossary summary').click();
    await options.says('changed; no longer in the file');
    await options.choose('Delete: skip bay');
    await options.says('“skip bay” is deleted.');
    await page.showsTerms(['day room']);
    // The button moves when its row goes.
    await options.lists('.glossary-changes li', []);
    await options.choose('Undo');
    await page.showsTerms(['waiting bay', 'day room']);
  });
});

test('an entry that the user has written is changed from its card too', async () => {
  changeGlossariesHere();
  const entry = { id: 'one', term: 'skip round', alsoWritten: [], explanation: 'A round.', language: 'en' };
  await saveMyEntry(entry, 'My glossary');
  const page = await readPage('<p>After the skip round.</p>', { settings: { delay: 0 } });
  await page.showsTerms(['skip round']);
  const glossary = await changeFromCard(page, 'skip round');
  await write(glossary, 'explanation', 'The round of the charge nurse.');
  await glossary.choose('Save');
  await glossary.says('The round of the charge nurse.');
  await glossary.choose('Undo');
  await glossary.says('A round.');
});
