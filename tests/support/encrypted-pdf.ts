import { createHash } from 'node:crypto';
import { madePdf } from './made-pdf.ts';

/** What passwords are filled up with: ISO 32000-1, 7.6.3.3, algorithm 2. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const PERMISSIONS = -4;
const FILE_ID = Buffer.from('neurogloss-tests');

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** Makes a PDF that a password opens, by the oldest method of all, RC4 with 40 bits, which viewers still know. */
export function encryptedPdf(pages: readonly (readonly string[])[], password: string): string {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded, owner, permissions, FILE_ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const id = `<${FILE_ID.toString('hex')}>`;
  return madePdf(pages, {
    encryption: {
      of(stream, object) {
        const number = Buffer.from([object & 0xff, (object >> 8) & 0xff, 0, 0, 0]);
        return rc4(md5(key, number).subarray(0, 10), Buffer.from(stream, 'latin1')).toString('latin1');
      },
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${PERMISSIONS} >> /ID [${id} ${id}]`,
    },
  });
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const at = (index: number): number => state[index & 0xff] ?? 0;
  let other = 0;
  const swap = (one: number): void => {
    [state[one], state[other]] = [at(other), at(one)];
  };
  for (let one = 0; one < 256; one++) {
    other = (other + at(one) + (key[one % key.length] ?? 0)) & 0xff;
    swap(one);
  }
  other = 0;
  return Buffer.from(
    data.map((byte, index) => {
      const one = (index + 1) & 0xff;
      other = (other + at(one)) & 0xff;
      swap(one);
      return byte ^ at(at(one) + at(other));
    }),
  );
}
