import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { DayField } from '@/ui/day-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/suspensions/{id}/end';

export function SuspensionEndForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  const { data } = useCasePart(step.number, '/api/cases/{number}/suspensions');
  const running = data?.items.find(({ to }) => to === null);
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.resume')}
      hint={running && text('resume.hint', { body: running.body, from: running.from })}
      submitText={text('step.resume')}
      initialValues={{ to: today }}
      send={(end) => changeCase(PATH, step, end, running?.id)}
    >
      <DayField name="to" label={text('suspend.to')} />
    </StepForm>
  );
}
