import { App, Button } from 'antd';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { useSummary } from './api/read-summary';

/** The sentence for the yearly report, as the server writes it. */
export function SummaryParagraph({ from, to }: { from: string; to: string }) {
  const text = useText();
  const { message } = App.useApp();
  const { data, error } = useSummary(from, to);
  const copy = () =>
    navigator.clipboard.writeText(data?.paragraph ?? '').then(
      () => message.success(text('figures.copied')),
      () => message.warning(text('figures.notCopied')),
    );
  return (
    <section className="card" aria-label={text('figures.paragraph')}>
      <div className="page-title">
        <h2>{text('figures.paragraph')}</h2>
        <Button size="small" disabled={!data} onClick={() => void copy()}>
          {text('figures.copy')}
        </Button>
      </div>
      <ProblemNotice error={error} />
      <p className="paragraph">{data?.paragraph}</p>
    </section>
  );
}
