import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ImportError } from '../problem-codes.ts';
import { XmlEntities } from './xml-entities.ts';

/** An element as it begins, or the text or end of one. */
export interface XmlHandlers {
  onOpen(element: SaxesTagNS, line: number): void;
  onText(text: string): void;
  onClose(element: SaxesTagNS): void;
}

/** Elements within elements: no format has so many. */
const DEEPEST = 200;

/**
 * Reads XML as it comes. External documents are never fetched; entities are those of the document itself that are plain
 * text. Prefixes without a namespace are taken for one of that name. Throws an ImportError with line and column at the first fault,
 * where the parser alone would go on.
 */
export async function readXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: (prefix: string) => `${prefix}:` });
  let depth = 0;
  let hasEnded = false;
  const entities = new XmlEntities();
  parser.ENTITIES = entities.table;
  const fail = (code: 'malformed' | 'truncated' | 'too-deep', values: Record<string, string>): never => {
    throw new ImportError({
      code,
      line: parser.line,
      column: parser.column,
      values: { format: 'XML', ...values },
    });
  };
  parser.on('error', ({ message }) =>
    fail(hasEnded ? 'truncated' : 'malformed', { detail: message.replace(/^\d+:\d+: /, '') }),
  );
  parser.on('doctype', (doctype) => entities.declare(doctype));
  parser.on('opentag', (element) => {
    if (++depth > DEEPEST) fail('too-deep', { limit: String(DEEPEST) });
    entities.reset();
    handlers.onOpen(element, parser.line);
  });
  parser.on('text', (text) => handlers.onText(text));
  parser.on('cdata', (text) => handlers.onText(text));
  parser.on('closetag', (element) => {
    depth--;
    handlers.onClose(element);
  });
  for await (const chunk of chunks) parser.write(chunk);
  hasEnded = true;
  parser.close();
}
