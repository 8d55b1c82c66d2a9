import { Form } from 'antd';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { YesNoField } from '@/ui/choice-field';
import { CodeSelect } from '@/ui/code-select';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { putCategory, useReadCategoriesAgain, type CategoryRecord } from './api/categories';

interface CategoryFormProps {
  category: CategoryRecord | null;
  parents: CategoryRecord[];
  onClose: () => void;
}

export function CategoryForm({ category, parents, onClose }: CategoryFormProps) {
  const text = useText();
  const reread = useReadCategoriesAgain();
  const { parent, hint, ...kept } = category ?? { parent: null, hint: null, active: true };
  return (
    <StepForm<Schemas['CategoryChange'] & { code: string }>
      title={category ? text('kept.changeOf', { name: category.name }) : text('category.new')}
      hint={category?.code ?? text('category.newHint')}
      submitText={text('papers.save')}
      initialValues={{ ...kept, ...(parent ? { parent } : {}), ...(hint ? { hint } : {}) }}
      send={({ code, ...change }) => putCategory(category?.code ?? code, category?.version, change)}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      {!category && <LineField name="code" label={text('kept.code')} />}
      <LineField name="name" label={text('kept.nameZh')} />
      <LineField name="nameEn" label={text('kept.nameEn')} />
      <LineField name="hint" label={text('category.hint')} extra={text('category.hintHint')} />
      <Form.Item name="parent" label={text('category.parent')} extra={text('category.parentHint')}>
        <CodeSelect options={parents.filter(({ code }) => code !== category?.code).map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <YesNoField name="active" label={text('kept.active')} extra={text('category.activeHint')} />
    </StepForm>
  );
}
