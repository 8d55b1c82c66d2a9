import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ME } from '@/api/me';
import { useText } from '@/i18n/text';
import { placeFieldErrors } from '@/ui/field-errors';
import { ProblemNotice } from '@/ui/problem-notice';
import { signIn } from './api/sign-in';

interface Credentials {
  username: string;
  password: string;
}

export function SignInForm({ username, onSignedIn }: { username?: string; onSignedIn?: () => void }) {
  const text = useText();
  const [form] = Form.useForm<Credentials>();
  const queryClient = useQueryClient();
  const [notice, setNotice] = useState<unknown>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: signIn,
    onSuccess: ({ user }) => {
      queryClient.setQueryData(ME, user);
      onSignedIn?.();
    },
    onError: (failure) => {
      setNotice(placeFieldErrors(form, failure));
    },
  });
  return (
    <Form<Credentials>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={(values) => {
        setNotice(null);
        mutate(values);
      }}
    >
      <Form.Item name="username" label={text('signIn.username')} rules={[{ required: true, message: text('required') }]}>
        <Input size="large" autoComplete="username" autoFocus={!username} maxLength={60} />
      </Form.Item>
      <Form.Item name="password" label={text('signIn.password')} rules={[{ required: true, message: text('required') }]}>
        <Input.Password size="large" autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      <div className="stack">
        <ProblemNotice error={notice} atSignIn />
        <Button type="primary" size="large" block htmlType="submit" loading={isPending}>
          {text('signIn.submit')}
        </Button>
      </div>
    </Form>
  );
}
