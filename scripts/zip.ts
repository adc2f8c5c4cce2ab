/*
 * Builds the store packages into `.output`: one for Chrome and Edge, one for Firefox, and the sources that
 * Mozilla's reviewers build Firefox's from.
 */
import { zip } from 'wxt';

for (const browser of ['chrome', 'firefox']) await zip({ browser });
