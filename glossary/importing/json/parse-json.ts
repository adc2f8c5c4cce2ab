import { ImportError } from '../problem-codes.ts';
import { findJsonFault } from './find-json-fault.ts';

/** A place in a file, both from 1. */
export interface JsonPlace {
  line: number;
  column: number;
}

/** The value of a JSON text that begins at a place of a file. Throws an ImportError with the place of the first fault. */
export function parseJson(text: string, start: JsonPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const place = placeAfter(start, text.slice(0, findJsonFault(text)));
    throw new ImportError({ code: 'malformed', ...place, values: { format: 'JSON', detail: message } });
  }
}

function placeAfter({ line, column }: JsonPlace, text: string): JsonPlace {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
