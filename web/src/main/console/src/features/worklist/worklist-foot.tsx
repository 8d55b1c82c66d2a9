import { Button, Select } from 'antd';
import { useText } from '@/i18n/text';
import type { useWorklist } from './api/read-worklist';
import { PAGE_SIZES } from './worklist-filter';

interface WorklistFootProps {
  count: number;
  limit: number;
  worklist: Pick<ReturnType<typeof useWorklist>, 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage'>;
  onLimit: (size: string) => void;
}

export function WorklistFoot({ count, limit, worklist, onLimit }: WorklistFootProps) {
  const text = useText();
  return (
    <div className="table-foot">
      <span className="quiet">{text('list.shown', { count })}</span>
      {worklist.hasNextPage && (
        <Button onClick={() => void worklist.fetchNextPage()} loading={worklist.isFetchingNextPage}>
          {text('list.more')}
        </Button>
      )}
      <Select
        size="small"
        aria-label={text('worklist.pageSize')}
        value={limit}
        options={PAGE_SIZES.map((value) => ({ value, label: text('worklist.perPage', { count: value }) }))}
        onChange={(size) => { onLimit(String(size)); }}
      />
    </div>
  );
}
