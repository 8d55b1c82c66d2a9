export const files = {
  'files.hint': 'JPEG、PNG、PDF 或 MP4，每个不超过 20 MB，最多 9 个。',
  'files.wait': '文件还在上传，请稍候。',
  'files.sending': '正在上传 {name}',
  'files.remove': '移除',
  'files.removeFile': '移除 {name}',
  'files.choose': '选择文件',
} as const;
