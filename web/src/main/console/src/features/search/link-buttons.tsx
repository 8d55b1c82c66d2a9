import { useMutation } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useReloadCase, type CaseFile } from '@/api/case-file';
import { changeCase } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { canBeJoined, laterAndEarlier } from './pair';

interface LinkButtonsProps {
  caseFile: CaseFile;
  other: Schemas['CaseRow'];
}

/** Links the two by one click; joining closes this case, and is asked twice. */
export function LinkButtons({ caseFile, other }: LinkButtonsProps) {
  const text = useText();
  const { message } = App.useApp();
  const reload = useReloadCase(caseFile.number);
  const [later, earlier] = laterAndEarlier(caseFile, other);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (relation: Schemas['NewLink']['relation']) =>
      changeCase('/api/cases/{number}/links', { number: later.number, version: undefined }, { number: earlier.number, relation }),
    onSuccess: () => {
      void message.success(text('link.done'));
      void reload();
    },
  });
  return (
    <>
      <div className="buttons">
        <Button size="small" data-alt="KeyG" loading={isPending} aria-label={text('link.relateTo', { number: other.number })} onClick={() => { mutate('RELATED_TO'); }}>
          {text('link.relate')}
        </Button>
        {canBeJoined(caseFile, other) && (
          <Popconfirm title={text('link.joinHint')} okText={text('link.join')} cancelText={text('cancel')} onConfirm={() => { mutate('JOINED_TO'); }}>
            <Button size="small" data-alt="KeyG" aria-label={text('link.joinTo', { number: other.number })}>{text('link.join')}</Button>
          </Popconfirm>
        )}
      </div>
      <ProblemNotice error={error} />
    </>
  );
}
