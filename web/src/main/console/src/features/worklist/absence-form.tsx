import { Form } from 'antd';
import { useToday } from '@/api/clock';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { DayField } from '@/ui/day-field';
import { StepForm } from '@/ui/step-form';
import { recordAbsence, useReadAbsencesAgain } from './api/absences';
import type { Colleague } from './api/assign-task';

export interface TeamFormProps {
  colleague: Colleague;
  others: Colleague[];
  onClose: () => void;
}

export const asOptions = (colleagues: Colleague[]) => colleagues.map(({ username, name }) => ({ value: username, label: name, hint: username }));

/** Meanwhile nothing is assigned to that person, and the deputy sees and does what lies there. */
export function AbsenceForm({ colleague, others, onClose }: TeamFormProps) {
  const text = useText();
  const today = useToday();
  const reread = useReadAbsencesAgain();
  return (
    <StepForm<Schemas['AbsenceRequest']>
      title={text('team.absenceOf', { name: colleague.name })}
      hint={text('team.absenceHint')}
      submitText={text('team.recordAbsence')}
      initialValues={{ from: today }}
      send={(absence) => recordAbsence(colleague.username, absence)}
      onDone={() => {
        void reread();
        onClose();
      }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      <div className="pair">
        <DayField name="from" label={text('suspend.from')} />
        <DayField name="to" label={text('team.lastDay')} />
      </div>
      <Form.Item name="deputy" label={text('team.deputy')} extra={text('team.deputyHint')}>
        <CodeSelect options={asOptions(others)} />
      </Form.Item>
    </StepForm>
  );
}
