import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { DayField } from '@/ui/day-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { YuanField } from '@/ui/yuan-field';

const PATH = '/api/cases/{number}/penalties';

export function PenaltyForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.penalty')}
      hint={text('penalty.hint')}
      submitText={text('step.penalty')}
      initialValues={{ on: today }}
      send={(penalty) => changeCase(PATH, step, penalty)}
    >
      <div className="pair">
        <YuanField name="amount" label={text('payment.amount')} />
        <DayField name="on" label={text('penalty.on')} />
      </div>
      <LineField name="document" label={text('penalty.document')} />
    </StepForm>
  );
}
