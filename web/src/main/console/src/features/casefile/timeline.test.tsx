import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, shows } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Schemas } from '@/api/schemas';
import { TimelineCard } from './timeline-card';

const followedUp = (detail: Record<string, string>): Schemas['CaseEvent'] => ({ at: '2026-11-12T02:00:00Z', actor: 'agent', type: 'FOLLOWED_UP', detail });

describe('the record of a case', () => {
  it('answers yes or no in words, and leaves every other content as it is', async () => {
    server.use(answers('*/api/cases/1/timeline', { items: [followedUp({ reached: 'true', solved: 'false', organisation: 'constructor' })], next: null }));
    shows(<TimelineCard number="1" />);

    expect(await screen.findByText('接通 是 · 已解决 否 · 调解组织 constructor')).toBeTruthy();
  });
});
