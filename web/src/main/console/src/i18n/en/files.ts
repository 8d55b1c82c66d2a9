import type { files as zhCn } from '../zh-cn/files';

export const files: Record<keyof typeof zhCn, string> = {
  'files.hint': 'JPEG, PNG, PDF or MP4, up to 20 MB each, 9 at most.',
  'files.wait': 'Files are still being sent; please wait.',
  'files.sending': 'Sending {name}',
  'files.remove': 'Remove',
  'files.removeFile': 'Remove {name}',
  'files.choose': 'Choose files',
};
