import { Skeleton } from 'antd';
import { useText } from '@/i18n/text';

export function Waiting({ rows = 6 }: { rows?: number }) {
  const text = useText();
  return (
    <div role="status" aria-label={text('waiting')} className="waiting">
      <Skeleton active paragraph={{ rows }} />
    </div>
  );
}
