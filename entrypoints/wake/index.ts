import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendRequest } from '../messaging/client.ts';

/**
 * Has the background wake and load what searching needs while the popup's own twenty modules are fetched and run, which
 * takes as long as the background takes to start. Where it fails, so does the search, which says so.
 */
export default defineUnlistedScript(() => void sendRequest('prepareSearch', {}).catch(() => {}));
