import { expect, it } from 'vitest';
import { printoutAddress } from './printout-address';

const MONTH = { from: '2026-05-01', to: '2026-05-31', kind: 'COMPLAINT', view: 'FLOW' };
const printout = (key: string, parameters: string[]) => ({ key, title: key, parameters, formats: ['pdf'] });

it('asks a print-out only for what it gives a choice of', () => {
  expect(printoutAddress(printout('categories', ['from', 'to', 'view']), { ...MONTH, office: '654201', format: 'xlsx' })).toBe(
    '/api/printouts/categories?from=2026-05-01&to=2026-05-31&view=FLOW&format=xlsx',
  );
});

it('names the office where the reader has one', () => {
  const office = printout('office-work', ['from', 'to', 'office']);
  expect(printoutAddress(office, { ...MONTH, office: '654201', format: 'pdf' })).toContain('office=654201');
  expect(printoutAddress(office, { ...MONTH, office: null, format: 'pdf' })).not.toContain('office=');
});
