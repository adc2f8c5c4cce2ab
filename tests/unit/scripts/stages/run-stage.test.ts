import { expect, test } from 'vitest';
import { runStage } from '../../../../scripts/stages/run-stage.ts';

test('keeps what both streams say, and whether it went well', async () => {
  const result = await runStage({
    name: 'talk',
    command: [process.execPath, '-e', "console.log('out'); console.error('err')"],
  });
  expect(result).toMatchObject({ name: 'talk', passed: true });
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('fails with a program that fails', async () => {
  const result = await runStage({ name: 'fail', command: [process.execPath, '-e', 'process.exit(3)'] });
  expect(result.passed).toBe(false);
});

test('fails, and says why, with a program that does not exist', async () => {
  const result = await runStage({ name: 'none', command: ['no-such-program-anywhere'] });
  expect(result.passed).toBe(false);
  expect(result.output).toContain('no-such-program-anywhere');
});
