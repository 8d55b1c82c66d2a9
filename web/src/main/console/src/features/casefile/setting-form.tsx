import { useQueryClient } from '@tanstack/react-query';
import { Form, InputNumber, Radio } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { settle, SETTINGS, type Setting } from './api/settings';
import { useSettingWords } from './setting-words';

interface SettingFormProps {
  setting: Setting;
  onClose: () => void;
}

/** One value; the server keeps it within its bounds. */
export function SettingForm({ setting, onClose }: SettingFormProps) {
  const text = useText();
  const word = useWord();
  const { boundsOf } = useSettingWords();
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: SETTINGS });
  const { name, unit, value } = setting;
  return (
    <StepForm<{ value: string | number | null }>
      title={text('kept.changeOf', { name: word('setting', name) })}
      hint={word('settingMeaning', name)}
      submitText={text('papers.save')}
      initialValues={{ value: unit === 'SWITCH' ? value : Number(value) }}
      send={(wanted) => settle(setting, String(wanted.value ?? ''))}
      onDone={() => { reread(); onClose(); }}
      onCancel={onClose}
      onStale={reread}
    >
      <Form.Item name="value" label={text('settings.value')} extra={boundsOf(setting)}>
        {unit === 'SWITCH' ? (
          <Radio.Group options={['ON', 'OFF'].map((code) => ({ value: code, label: word('switch', code) }))} />
        ) : (
          <InputNumber controls={false} precision={0} suffix={word('settingUnit', unit)} style={{ width: 180 }} />
        )}
      </Form.Item>
    </StepForm>
  );
}
