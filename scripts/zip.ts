/*
 * Builds the store packages into `.output`: for Chrome, for Edge, for Firefox, and the sources that Mozilla's
 * reviewers build Firefox's from. The same sources make the same bytes.
 */
import { zip } from 'wxt';

for (const browser of ['chrome', 'edge', 'firefox']) await zip({ browser });
