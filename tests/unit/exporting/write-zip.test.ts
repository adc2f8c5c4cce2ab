import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '../../../glossary/exporting/write-zip.ts';

test('texts that come in pieces are in the zip as a whole, in order, whatever their letters and length', async () => {
  const long = Array.from({ length: 30_000 }, (_, line) => `Zeile ${line}: Bäume, 木 und 🌳\n`);
  async function* asTheyCome(): AsyncGenerator<string> {
    yield* long;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeZip([
    { name: 'first.json', pieces: ['{}'] },
    { name: 'folder/long.txt', pieces: asTheyCome() },
    { name: 'empty.txt', pieces: [] },
  ]))
    chunks.push(chunk);
  const files = unzipSync(Buffer.concat(chunks));
  const decoder = new TextDecoder();
  expect(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)])).toEqual([
    ['first.json', '{}'],
    ['folder/long.txt', long.join('')],
    ['empty.txt', ''],
  ]);
});
