import { editorPlace, exposeEditor } from './expose-editor.ts';
import { FIRST_TEXT } from './first-text.ts';

const place = editorPlace();
place.contentEditable = 'true';
place.append(...FIRST_TEXT.map((text) => Object.assign(document.createElement('p'), { textContent: text })));

exposeEditor({ saved: () => place.innerHTML });
