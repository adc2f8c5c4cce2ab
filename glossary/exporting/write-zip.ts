import { Zip, ZipDeflate } from 'fflate';

/** A text in a zip, in pieces. */
export interface ZippedText {
  name: string;
  pieces: Iterable<string> | AsyncIterable<string>;
}

/** UTF-16 code units that are packed at once: each call of the packer costs as much as packing some hundred bytes. */
const BATCH = 60_000;

/** Packs texts as a zip, as they come; the pieces of the zip are to be written one after the other. */
export async function* writeZip(texts: Iterable<ZippedText>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(new Uint8Array(chunk));
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of texts) {
    const file = new ZipDeflate(name);
    zip.add(file);
    let text = '';
    for await (const piece of pieces) {
      text += piece;
      if (text.length < BATCH) continue;
      file.push(encoder.encode(text));
      text = '';
      yield* packed.splice(0);
    }
    file.push(encoder.encode(text), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}
