import { Alert } from 'antd';
import type { CaseFile } from '@/api/case-file';
import { useText, useWord } from '@/i18n/text';

/** What Art. 10 still wants blocks acceptance. */
export function MissingNotice({ caseFile }: { caseFile: CaseFile }) {
  const text = useText();
  const word = useWord();
  if (caseFile.missing.length === 0 || caseFile.stage === 'CLOSED') {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={text('case.missing')}
      description={caseFile.missing.map((pointer) => word('field', pointer)).join(text('list.comma'))}
    />
  );
}
