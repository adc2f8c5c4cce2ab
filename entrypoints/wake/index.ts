import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendRequest } from '../messaging/client.ts';

/**
 * In pages with a search: has the background wake and load what searching needs while the page's modules, some twenty, are
 * fetched and run. Where it fails, so does the search, which says so.
 */
export default defineUnlistedScript(() => void sendRequest('prepareSearch', {}).catch(() => {}));
