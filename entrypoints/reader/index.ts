import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageSession } from '../frame/session/page-session.ts';
import '../frame/session/reader-api.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossReader = { start: startPageSession };
});
