import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImports } from '../glossaries/importing/serve-imports.ts';

export default defineUnlistedScript(serveImports);
