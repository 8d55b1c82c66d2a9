import { describe, expect, it } from 'vitest';
import { complaint, NEW_CALL } from './call';

describe('a joint complaint', () => {
  it('names the others, who acts for the complainant, and what they brought', () => {
    const filing = complaint({
      ...NEW_CALL,
      jointComplainants: [{ name: '巴合提古丽', phone: '13912345679', address: ' ', representative: true }],
      proxy: { name: '李代理', validUntil: '2026-12-31' },
      files: [{ id: 'f1', name: '委托书.pdf', size: 1, mediaType: 'application/pdf' }],
    });

    expect(filing).toMatchObject({
      jointComplainants: [{ name: '巴合提古丽', phone: '13912345679', representative: true }],
      proxy: { name: '李代理', validUntil: '2026-12-31' },
      attachments: ['f1'],
    });
    expect(filing.jointComplainants?.[0]).not.toHaveProperty('address');
  });
});
