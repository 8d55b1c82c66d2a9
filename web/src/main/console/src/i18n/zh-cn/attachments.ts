export const attachments = {
  'attachments.title': '附件',
  'attachments.size': '{size} KB',
} as const;
