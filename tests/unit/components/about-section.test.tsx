import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AboutSection } from '../../../components/options/about-section.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { english } from './english.ts';

test('the works that nobody could find are told in words, never as references that lead somewhere', () => {
  const html = renderToString(
    <TextProvider value={english}>
      <AboutSection version="1.0.0" />
    </TextProvider>,
  );
  for (const name of ['K. H. Barlow', 'P. Gonzalez-Alegre', 'A. Marmarou', 'None could be found as cited'])
    expect(html).toContain(name);
  expect(html).not.toMatch(/<a |<li/);
});
