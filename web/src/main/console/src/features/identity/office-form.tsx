import { Form } from 'antd';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { ChoiceField, YesNoField } from '@/ui/choice-field';
import { CodeSelect } from '@/ui/code-select';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { SuggestingInput } from '@/ui/suggesting-input';
import { putOffice, useReadOfficesAgain, type OfficeRecord } from './api/offices';

/** The prefecture's own level, which is no county. */
const PREFECTURE = '654200';
const LEVELS = ['COUNTY', 'PREFECTURE'];
const REGIMES = ['MARKET_SUPERVISION', 'HOTLINE'];

interface OfficeFormProps {
  office: OfficeRecord | null;
  /** The routing table's words that are in use. */
  departments: string[];
  onClose: () => void;
}

export function OfficeForm({ office, departments, onClose }: OfficeFormProps) {
  const text = useText();
  const reread = useReadOfficesAgain();
  const title = office ? text('kept.changeOf', { name: office.name }) : text('office.new');
  return (
    <StepForm<Schemas['OfficeChange'] & { code: string }>
      title={title}
      hint={office?.code ?? text('office.newHint')}
      submitText={text('papers.save')}
      initialValues={office ?? { level: 'COUNTY', regime: 'MARKET_SUPERVISION', active: true }}
      send={({ code, ...change }) => putOffice(office?.code ?? code, office?.version, change)}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      {!office && <LineField name="code" label={text('kept.code')} />}
      <LineField name="name" label={text('kept.nameZh')} />
      <LineField name="nameEn" label={text('kept.nameEn')} />
      <LineField name="phone" label={text('party.phone')} extra={text('office.phoneHint')} />
      <PlaceFields departments={departments} />
      <ChoiceField name="level" label={text('office.level')} words="officeLevel" codes={LEVELS} />
      <ChoiceField name="regime" label={text('office.regime')} extra={text('office.regimeHint')} words="regime" codes={REGIMES} />
      <YesNoField name="active" label={text('kept.active')} extra={text('office.activeHint')} />
    </StepForm>
  );
}

function PlaceFields({ departments }: { departments: string[] }) {
  const text = useText();
  const word = useWord();
  const counties = useReference('counties').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Form.Item name="countyCode" label={text('figures.county')} extra={text('office.countyHint')}>
        <CodeSelect options={[...counties, { value: PREFECTURE, label: text('office.prefecture') }]} />
      </Form.Item>
      <Form.Item name="department" label={text('office.department')} extra={text('office.departmentHint')}>
        <SuggestingInput options={departments.map((value) => ({ value, label: word('department', value) }))} />
      </Form.Item>
    </>
  );
}
