/** Of a call that was filed. */
export const receipt = {
  number: '654201-20261122-0007', accessCode: 'K7MP3XQA', receivedAt: '2026-11-22T06:40:00Z', office: null,
  dueDates: [{ step: 'ACCEPTANCE', dueOn: '2026-12-01', provisional: false, legalBasis: '第十五条' }],
  missing: ['/complainant/address'], warnings: [],
};
