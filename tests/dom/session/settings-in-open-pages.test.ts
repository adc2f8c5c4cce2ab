import { test } from 'vitest';
import { until } from '../support/eventually.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

test('settings apply at once in open pages: look, kinds, painter, known terms', async () => {
  const page = await readPage('<p>Myoclonus and clonazepam.</p>');
  await page.showsTerms(['Myoclonus', 'clonazepam']);
  await changeSettings({ line: 'solid', color: '#ff0000' });
  await until('the terms are red', () => {
    const { window } = page;
    const styles = [...window.CSS.highlights.keys()].map((name) =>
      window.getComputedStyle(page.element('p'), `::highlight(${name})`),
    );
    return styles.some(({ textDecorationColor }) => textDecorationColor === 'rgb(255, 0, 0)');
  });
  await changeSettings({ hiddenKinds: ['treatment'] });
  await page.showsTerms(['Myoclonus']);
  await changeSettings({ painter: 'marks' });
  await page.showsTerms(['Myoclonus']);
  await changeSettings({ muted: ['myoclonus'] });
  await page.showsTerms([]);
  await until('its element is gone', () => page.marked().length === 0);
});
