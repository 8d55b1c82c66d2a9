export const attachments = {
  'attachments.title': '附件',
  'attachments.size': '{size} KB',
  'attachments.show': '预览',
  'attachments.showFile': '预览 {name}',
  'attachments.picture': '{name}，来件人提供的图片',
} as const;
