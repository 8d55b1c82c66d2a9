import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/schemas';
import { shows } from '@/app/hotline';
import { EarlierEnd } from './earlier-end';

const agreed: Schemas['EarlierMediation'] = {
  result: 'AGREED', ground: null, promisedAmount: '1280.00', multipliedDamages: '960.00', moralDamages: null, paidAmount: '600.00', endedAt: '2026-11-12T02:00:00Z',
};

const fact = async (label: string) => (await screen.findByText(label)).nextElementSibling?.textContent;

describe('the end of a mediation before a review', () => {
  it('is shown with what of its promise was damages, and with what was paid', async () => {
    shows(<EarlierEnd earlier={agreed} />);

    expect(await fact('承诺金额')).toBe('1,280.00 元');
    expect(await fact('其中加倍赔偿')).toBe('960.00 元');
    expect(await fact('已付金额')).toBe('600.00 元');
    expect(screen.queryByText('其中精神损害赔偿')).toBeNull();
  });

  it('has no amounts where it was a failure', async () => {
    shows(<EarlierEnd earlier={{ ...agreed, result: 'FAILED', ground: '23-3', promisedAmount: '0.00', multipliedDamages: null, paidAmount: '0.00' }} />);

    expect(await fact('法定情形')).toBe('23-3');
    expect(screen.queryByText('承诺金额')).toBeNull();
    expect(screen.queryByText('已付金额')).toBeNull();
  });
});
