import { ImportError } from '../problem-codes.ts';

/** Characters of a line: a concept with all it says. */
const LONGEST_LINE = 20_000_000;

/** The lines of a text, without their ends. Throws an ImportError for one that nobody writes. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let number = 1;
  for await (const chunk of chunks) {
    if (!chunk.includes('\n')) {
      rest += chunk;
      refuseLonger(rest, number);
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    number += lines.length;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

function refuseLonger({ length }: string, line: number): void {
  if (length <= LONGEST_LINE) return;
  throw new ImportError({ code: 'value-too-large', line, values: { limit: String(LONGEST_LINE) } });
}
