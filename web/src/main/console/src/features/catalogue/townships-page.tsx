import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { YesNoField } from '@/ui/choice-field';
import { KeptList } from '@/ui/kept-list';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { putTownship, useReadTownshipsAgain, useTownships, type Township } from './api/townships';

/** Where addresses begin; the hotline finds them by pinyin initials. */
export default function TownshipsPage() {
  const text = useText();
  const counties = useReference('counties');
  return (
    <KeptList
      title={text('administration.townships')}
      newText={text('township.new')}
      read={useTownships()}
      columns={[
        { title: text('township.name'), of: ({ name }) => name },
        { title: text('figures.county'), of: ({ countyCode }) => counties.find(({ code }) => code === countyCode)?.name ?? countyCode },
      ]}
      form={(township, close) => <TownshipForm township={township} onClose={close} />}
    />
  );
}

function TownshipForm({ township, onClose }: { township: Township | null; onClose: () => void }) {
  const text = useText();
  const reread = useReadTownshipsAgain();
  return (
    <StepForm<Schemas['TownshipChange'] & { code: string }>
      title={township ? text('kept.changeOf', { name: township.name }) : text('township.new')}
      hint={township?.code ?? text('township.newHint')}
      submitText={text('papers.save')}
      initialValues={township ?? { active: true }}
      send={({ code, ...change }) => putTownship(township?.code ?? code, township?.version, change)}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      {!township && <LineField name="code" label={text('kept.code')} />}
      <LineField name="name" label={text('township.name')} />
      <YesNoField name="active" label={text('kept.active')} extra={text('township.activeHint')} />
    </StepForm>
  );
}
