import { waitUntil } from './wait-until.ts';

/** Looks that must agree before something counts as settled; with the pause between two looks about 200 ms. */
const LOOKS = 10;

/** Looks until many looks in a row see the same (compared as JSON), and returns that. */
export async function settle<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  let last = await look();
  let agreed = 0;
  await waitUntil('nothing changes any more', async () => {
    const now = await look();
    agreed = JSON.stringify(now) === JSON.stringify(last) ? agreed + 1 : 0;
    last = now;
    return agreed >= LOOKS;
  });
  return last;
}
