// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AskMatches } from '../../../entrypoints/content/ask-matches.ts';
import type { Block } from '../../../entrypoints/content/block.ts';
import type { PageMatches } from '../../../entrypoints/shared/page-matches.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

// In this background's opinion every block has a match that waits for evidence.
vi.mock('../../../entrypoints/shared/ask.ts', () => ({
  ask: (_name: string, { blocks }: { blocks: unknown[] }): Promise<PageMatches> =>
    Promise.resolve({
      matches: [],
      meanings: [],
      waiting: [...blocks.keys()],
      nearby: [],
      evidence: NO_EVIDENCE,
      askAgain: 'nothing',
    }),
}));

/** The nodes that were asked whether they are in the page. */
const looked = new Set<Node>();

/** A paragraph of the page, and its block. */
function addParagraph(): { paragraph: Element; block: Block } {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const node = document.createTextNode('MS');
  paragraph.append(node);
  Object.defineProperty(node, 'isConnected', {
    get: () => {
      looked.add(node);
      return paragraph.isConnected;
    },
  });
  return { paragraph, block: { text: 'MS', segments: [{ node, from: 0, at: 0, length: 2 }], since: 0 } };
}

async function addAndAsk(asking: AskMatches, count: number): Promise<Element[]> {
  const added = Array.from({ length: count }, addParagraph);
  await asking.ask(added.map(({ block }) => block));
  return added.map(({ paragraph }) => paragraph);
}

test('of paragraphs that come and go for ever, those that are gone are not remembered', async () => {
  const asking = new AskMatches();
  const stays = await addAndAsk(asking, 10);
  for (let round = 0; round < 100; round++)
    for (const paragraph of await addAndAsk(asking, 100)) paragraph.remove();
  looked.clear();
  expect(asking.takeWithheld()).toHaveLength(stays.length);
  // Each node that is still remembered was looked at: of 10,000 at most about 1,000.
  expect(looked.size).toBeLessThan(1_200);
});

test('paragraphs that stay are all remembered, however many', async () => {
  const asking = new AskMatches();
  for (let round = 0; round < 30; round++) await addAndAsk(asking, 100);
  expect(asking.takeWithheld()).toHaveLength(3_000);
});
