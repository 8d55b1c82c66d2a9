import { describe, expect, it } from 'vitest';
import { factorsOf } from './factors-field';

describe('the factors of a refusal', () => {
  it('are those for which evidence was written', () => {
    expect(factorsOf({ 'factor-quantity': ' 三千卷 ', 'factor-frequency': ' ', 'factor-knowledge': undefined, other: 'x' })).toEqual([
      { factor: 'quantity', evidence: '三千卷' },
    ]);
  });
});
