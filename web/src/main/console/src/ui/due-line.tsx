import type { Schemas } from '@/api/schemas';
import { DueDay } from './due-day';
import { LightMark } from './light-mark';

/** What a case runs against, as the worklist shows it; nothing where no limit runs. */
export function DueLine({ light, dueOn }: Pick<Schemas['LikeCase'], 'light' | 'dueOn'>) {
  return light && (
    <p className="said">
      <LightMark light={light} /> <DueDay on={dueOn} />
    </p>
  );
}
