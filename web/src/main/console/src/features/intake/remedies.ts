/** What is asked for most often stands first. */
export const REMEDIES = ['REFUND', 'RETURN', 'REPLACE', 'REPAIR', 'COMPENSATION', 'REDO', 'MAKE_UP_QUANTITY', 'OTHER'];
