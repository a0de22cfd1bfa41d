import {expect, test} from 'vitest';
import {openReal, REAL_SAMPLES, testRealSamples} from '../../support/real-samples.ts';

testRealSamples('statsbomb', 3);

test.skipIf(!REAL_SAMPLES)('the doctored sample is caught, without any official score', async () => {
  const doctored = await openReal('statsbomb/15946.doctored.events.json');
  const original = await openReal('statsbomb/15946.events.json');
  const found = doctored.origin?.warnings.filter(warning => !original.origin?.warnings.includes(warning)) ?? [];
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found[0]).toMatch(/^the own goal at 90' names Fernando Pacheco/);
  expect(original.origin?.warnings.join()).not.toMatch(/goal|changed/);
});
