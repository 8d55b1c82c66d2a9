import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { recordPayment } from './api/record-payment';

interface Payment {
  amount: string;
  on: Dayjs | null;
}

export function PaymentForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  return (
    <StepForm<Payment>
      {...step}
      title={text('step.payment')}
      hint={text('payment.hint')}
      submitText={text('step.payment')}
      initialValues={{ on: dayjs(today) }}
      send={({ amount, on }) => recordPayment(step, { amount, on: on?.format('YYYY-MM-DD') ?? '' })}
    >
      <div className="pair">
        <Form.Item name="amount" label={text('payment.amount')}>
          <Input inputMode="decimal" suffix={text('yuan')} />
        </Form.Item>
        <Form.Item name="on" label={text('payment.on')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </StepForm>
  );
}
