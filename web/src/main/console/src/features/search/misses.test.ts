import { describe, expect, it } from 'vitest';
import { gathered } from './misses';

describe('searches that found nothing', () => {
  it('are gathered over the days, and only counted where the words are not kept', () => {
    expect(
      gathered([
        { day: '2026-11-22', words: '共享单车押金', times: 1 },
        { day: '2026-11-22', words: '', times: 4 },
        { day: '2026-11-20', words: '共享单车押金', times: 3 },
        { day: '2026-11-21', words: '充电桩故障', times: 2 },
        { day: '2026-11-21', words: '', times: 1 },
      ]),
    ).toEqual({
      said: [
        { words: '共享单车押金', times: 4, lastOn: '2026-11-22' },
        { words: '充电桩故障', times: 2, lastOn: '2026-11-21' },
      ],
      unsaid: 5,
    });
  });
});
