import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../frame/session/start-frame.ts';

/**
 * The content script of every frame, listed in the manifest by `wxt.config.ts`. Not WXT's own kind:
 * that comes with 3 kB for a context whose messages pages can see and forge.
 */
export default defineUnlistedScript(startFrame);
