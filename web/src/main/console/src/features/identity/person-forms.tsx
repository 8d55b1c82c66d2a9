import { Form, Input } from 'antd';
import type { Role } from '@/api/me';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoicesField, YesNoField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { OfficeField } from '@/ui/office-field';
import { StepForm } from '@/ui/step-form';
import { Waiting } from '@/ui/waiting';
import { changeMember, takeOn, useMember, useReadStaffAgain } from './api/staff';

const ROLES: Role[] = ['AGENT', 'DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR', 'MANAGER', 'ADMIN', 'IMPORTER', 'AUDITOR'];

export function NewPersonForm({ onClose }: { onClose: () => void }) {
  const text = useText();
  const reread = useReadStaffAgain();
  return (
    <StepForm<Schemas['NewStaffMember']>
      title={text('people.new')}
      submitText={text('people.new')}
      send={takeOn}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      <LineField name="username" label={text('signIn.username')} />
      <CommonFields />
      <PasswordField label={text('signIn.password')} extra={text('people.passwordHint')} />
    </StepForm>
  );
}

export function ChangeForm({ username, onClose }: { username: string; onClose: () => void }) {
  const text = useText();
  const reread = useReadStaffAgain();
  const { data } = useMember(username);
  if (!data) {
    return <Waiting rows={4} />;
  }
  const { name, roles, officeCode, active } = data.member;
  return (
    <StepForm<Schemas['StaffChange']>
      title={text('people.changeOf', { name })}
      hint={username}
      submitText={text('papers.save')}
      initialValues={{ name, roles, active, ...(officeCode ? { officeCode } : {}) }}
      send={({ password, ...change }) => changeMember(username, data.version, { ...change, ...(password ? { password } : {}) })}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      <CommonFields />
      <YesNoField name="active" label={text('people.active')} extra={text('people.activeHint')} />
      <PasswordField label={text('people.newPassword')} extra={text('people.newPasswordHint')} />
    </StepForm>
  );
}

function CommonFields() {
  const text = useText();
  return (
    <>
      <LineField name="name" label={text('team.name')} />
      <ChoicesField name="roles" label={text('people.roles')} words="role" codes={ROLES} />
      <OfficeField extra={text('people.officeHint')} />
    </>
  );
}

function PasswordField({ label, extra }: { label: string; extra: string }) {
  return (
    <Form.Item name="password" label={label} extra={extra}>
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}
