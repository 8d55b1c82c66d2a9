import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { DEMO_CLOCK, useDemoClock } from '@/api/clock';
import { hasRole, usePerson } from '@/api/me';
import { moment } from '@/i18n/format';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { advanceClock } from './api/advance-clock';

const STEPS = ['P1D', 'P2D', 'P8D', 'P30D'] as const;

/** Says that the data is invented and what time it is there; nothing where there is no demo clock. */
export function DemoBanner() {
  const text = useText();
  const { data: now } = useDemoClock();
  const mayAdvance = hasRole(usePerson(), 'ADMIN');
  if (!now) {
    return null;
  }
  return (
    <aside className="demo-banner" aria-label={text('demo.title')}>
      <span>
        <strong>{text('demo.title')}</strong> {text('demo.now', { now: moment(now) })}
      </span>
      {mayAdvance && <ClockButtons />}
    </aside>
  );
}

function ClockButtons() {
  const text = useText();
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: advanceClock,
    onSuccess: ({ now }) => {
      queryClient.setQueryData(DEMO_CLOCK, now);
      void queryClient.invalidateQueries();
    },
  });
  return (
    <span className="buttons">
      {STEPS.map((step) => (
        <Button
          key={step}
          size="small"
          disabled={isPending}
          onClick={() => {
            mutate(step);
          }}
        >
          {text('demo.advance', { days: step.slice(1, -1) })}
        </Button>
      ))}
      <ProblemNotice error={error} />
    </span>
  );
}
