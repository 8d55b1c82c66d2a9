import { useQueryClient } from '@tanstack/react-query';
import { Form, InputNumber } from 'antd';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { setWeights, WEIGHTS, type AssessmentWeight } from './api/assessment-weights';

interface WeightsFormProps {
  weights: AssessmentWeight[];
  version: string | undefined;
  onClose: () => void;
}

/** One number for each rate; what is left empty weighs nothing. */
export function WeightsForm({ weights, version, onClose }: WeightsFormProps) {
  const text = useText();
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: WEIGHTS });
  return (
    <StepForm<{ items: { weight: number | null }[] }>
      title={text('weights.change')}
      hint={text('weights.changeHint')}
      submitText={text('papers.save')}
      initialValues={{ items: weights.map(({ weight }) => ({ weight })) }}
      send={({ items }) => setWeights(version, { items: weights.map(({ figure }, place) => ({ figure, weight: items[place]?.weight ?? 0 })) })}
      onDone={() => { reread(); onClose(); }}
      onCancel={onClose}
      onStale={reread}
    >
      {weights.map(({ figure, title, text: meaning }, place) => (
        <Form.Item key={figure} name={['items', place, 'weight']} label={title} extra={meaning}>
          <InputNumber controls={false} min={0} max={100} precision={0} />
        </Form.Item>
      ))}
    </StepForm>
  );
}
