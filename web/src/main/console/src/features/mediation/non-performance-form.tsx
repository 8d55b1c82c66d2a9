import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { DayField } from '@/ui/day-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/non-performance';

export function NonPerformanceForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.nonPerformance')}
      hint={text('nonPerformance.hint')}
      submitText={text('step.nonPerformance')}
      initialValues={{ on: today }}
      send={(found) => changeCase(PATH, step, found)}
    >
      <DayField name="on" label={text('nonPerformance.on')} />
      <ReasonsField name="remark" label={text('tell.remark')} />
    </StepForm>
  );
}
