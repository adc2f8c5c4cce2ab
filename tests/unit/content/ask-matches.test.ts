// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MatchClient } from '../../../entrypoints/frame/reading/match-client.ts';
import type { Block } from '../../../entrypoints/frame/text/block.ts';
import type { MatchResponse } from '../../../entrypoints/messaging/match-response.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

interface Asked {
  text: string;
  nearby?: number;
}

/** The questions so far. */
const asked: Asked[][] = [];

// In this background's opinion "MS" is a match where a block with "myoclonus" is near, and waits for evidence elsewhere.
vi.mock('../../../entrypoints/messaging/client.ts', () => ({
  sendRequest: (_name: string, { blocks }: { blocks: Asked[] }): Promise<MatchResponse> => {
    asked.push(blocks);
    const isMatch = ({ text, nearby = 0 }: Asked): boolean => text === 'MS' && nearby > 0;
    return Promise.resolve({
      matches: blocks.flatMap((block, i) => (isMatch(block) ? [i, 0, 2, 0] : [])),
      meanings: [{ entries: ['multiple-sclerosis'], inner: [] }],
      waiting: [...blocks.keys()].filter((i) => blocks[i]?.text === 'MS' && !blocks[i]?.nearby),
      nearby: blocks.map(({ text, nearby = 0 }) => (text === 'myoclonus' ? 1 : nearby)),
      evidence: NO_EVIDENCE,
      recheck: 'nothing',
    });
  },
}));

/** The nodes that were asked whether they are in the page. */
const looked = new Set<Node>();

/** A paragraph of the page, and its block. */
function addParagraph(text = 'MS'): { paragraph: Element; block: Block } {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const node = document.createTextNode(text);
  paragraph.append(node);
  Object.defineProperty(node, 'isConnected', {
    get: () => {
      looked.add(node);
      return paragraph.isConnected;
    },
  });
  return {
    paragraph,
    block: { text, segments: [{ node, from: 0, at: 0, length: text.length }], revision: 0 },
  };
}

async function addAndAsk(asking: MatchClient, count: number): Promise<Element[]> {
  const added = Array.from({ length: count }, () => addParagraph());
  await asking.request(added.map(({ block }) => block));
  return added.map(({ paragraph }) => paragraph);
}

test('of paragraphs that come and go for ever, those that are gone are not remembered', async () => {
  const asking = new MatchClient();
  const stays = await addAndAsk(asking, 10);
  for (let round = 0; round < 100; round++)
    for (const paragraph of await addAndAsk(asking, 100)) paragraph.remove();
  looked.clear();
  expect(asking.takeWithheld()).toHaveLength(stays.length);
  // Each node that is still remembered was looked at: of 10,000 at most about 1,000.
  expect(looked.size).toBeLessThan(1_200);
});

test('paragraphs that stay are all remembered, however many', async () => {
  const asking = new MatchClient();
  for (let round = 0; round < 30; round++) await addAndAsk(asking, 100);
  expect(asking.takeWithheld()).toHaveLength(3_000);
});

describe('a paragraph that the page adds later, with a word that waits for evidence,', () => {
  const later = (text: string): Block => ({ ...addParagraph(text).block, isFromMutation: true });

  beforeEach(() => {
    document.body.replaceChildren();
    asked.length = 0;
  });

  test('is asked about once more with what stands near it, and the match is found', async () => {
    const asking = new MatchClient();
    await asking.request([addParagraph('myoclonus').block]);
    const { found } = await asking.request([later('weather'), later('MS')]);
    expect(found.map((matches) => matches.map(({ meaning }) => meaning.entries))).toEqual([
      [],
      [['multiple-sclerosis']],
    ]);
    expect(asked.slice(1).map((blocks) => blocks.map(({ text }) => text))).toEqual([
      ['weather', 'MS'],
      ['MS'],
    ]);
  });

  test('is asked about once only where nothing is known to stand near it', async () => {
    const asking = new MatchClient();
    await asking.request([addParagraph('weather').block]);
    const { found } = await asking.request([later('MS')]);
    expect(found).toEqual([[]]);
    expect(asked).toHaveLength(2);
  });
});
