import { useReference } from '@/api/reference';
import { useText, useWord } from '@/i18n/text';
import { KeptList } from '@/ui/kept-list';
import { useOffices } from './api/offices';
import { OfficeForm } from './office-form';

/** The offices that cases are sent to. Which of them is responsible for what, the routing table says. */
export default function OfficesPage() {
  const text = useText();
  const word = useWord();
  const counties = useReference('counties');
  const read = useOffices();
  const countyOf = (wanted: string) => counties.find(({ code }) => code === wanted)?.name ?? text('office.prefecture');
  return (
    <KeptList
      title={text('administration.offices')}
      newText={text('office.new')}
      read={read}
      columns={[
        { title: text('office.name'), of: ({ name, nameEn }) => <>{name}<br /><span className="quiet small">{nameEn}</span></> },
        { title: text('figures.county'), of: ({ countyCode }) => countyOf(countyCode) },
        { title: text('office.department'), of: ({ department, level }) => <>{word('department', department)} <span className="quiet">{word('officeLevel', level)}</span></> },
        { title: text('office.regime'), of: ({ regime }) => word('regime', regime) },
        { title: text('party.phone'), of: ({ phone }) => <span className="figure">{phone}</span> },
      ]}
      form={(office, close) => <OfficeForm office={office} departments={[...new Set((read.data?.items ?? []).map(({ department }) => department))]} onClose={close} />}
    />
  );
}
