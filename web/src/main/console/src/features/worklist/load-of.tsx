import { Link } from 'react-router';
import { useText } from '@/i18n/text';
import { LightMark } from '@/ui/light-mark';
import { useLoads } from './api/absences';

/** How much one of the office has, by light; each leads to those lines. */
export function LoadOf({ username }: { username: string }) {
  const text = useText();
  const { data } = useLoads();
  if (!data) {
    return null;
  }
  const counts = data.items.find(({ assignee }) => assignee === username)?.counts ?? { red: 0, amber: 0, green: 0 };
  const lines = [
    ['RED', counts.red],
    ['AMBER', counts.amber],
    ['GREEN', counts.green],
  ] as const;
  return (
    <span className="load">
      {lines.map(([light, count]) =>
        count === 0 ? null : (
          <Link key={light} to={`/worklist?assignee=${encodeURIComponent(username)}&light=${light}`}>
            <LightMark light={light} /> <span className="figure">{count}</span>
          </Link>
        ),
      )}
      {counts.red + counts.amber + counts.green === 0 && <span className="quiet">{text('team.nothing')}</span>}
    </span>
  );
}
