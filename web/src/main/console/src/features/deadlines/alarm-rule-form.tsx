import { useQueryClient } from '@tanstack/react-query';
import { Form, InputNumber } from 'antd';
import { useText } from '@/i18n/text';
import { ChoicesField } from '@/ui/choice-field';
import { StepForm } from '@/ui/step-form';
import { ALARM_RULES, changeRule, type AlarmRule } from './api/alarm-rules';
import { useRuleWords } from './rule-words';

/** Those who work on cases; whoever may not see a case hears nothing of it. */
const ROLES = ['AGENT', 'DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR', 'MANAGER'];

interface AlarmRuleFormProps {
  rule: AlarmRule;
  onClose: () => void;
}

export function AlarmRuleForm({ rule, onClose }: AlarmRuleFormProps) {
  const text = useText();
  const { titleOf } = useRuleWords();
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: ALARM_RULES });
  return (
    <StepForm<Pick<AlarmRule, 'workingDays' | 'told'>>
      title={text('kept.changeOf', { name: titleOf(rule) })}
      hint={text('alarms.changeHint')}
      submitText={text('papers.save')}
      initialValues={{ workingDays: rule.workingDays, told: rule.told }}
      send={(change) => changeRule(rule, change)}
      onDone={() => { reread(); onClose(); }}
      onCancel={onClose}
      onStale={reread}
    >
      <Form.Item name="workingDays" label={text(rule.kind === 'WARNING' ? 'alarms.daysBefore' : 'alarms.daysAfter')} extra={text('alarms.bounds')}>
        <InputNumber controls={false} min={0} max={30} precision={0} />
      </Form.Item>
      <ChoicesField name="told" label={text('alarms.told')} words="role" codes={ROLES} />
    </StepForm>
  );
}
