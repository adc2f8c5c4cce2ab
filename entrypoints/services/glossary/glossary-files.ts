import { browser } from 'wxt/browser';

/** Fetches a file of the bundled glossary, which lies inside the extension. Rejects when the package is damaged. */
export async function fetchGlossaryFile(name: string): Promise<Response> {
  const response = await fetch(new URL(`/glossary/${name}`, browser.runtime.getURL('/')));
  if (!response.ok)
    throw new Error(`The bundled glossary has no ${name} (${response.status}). Reinstall the extension.`);
  return response;
}
