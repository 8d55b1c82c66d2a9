import { Button } from 'antd';
import { useState } from 'react';
import { useReference } from '@/api/reference';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useStaff, type StaffEntry } from './api/staff';
import { ChangeForm, NewPersonForm } from './person-forms';

const NEW = Symbol('somebody new');

/** Who works here, in which office and role. */
export default function PeoplePage() {
  const text = useText();
  const { data, error, isPending, hasNextPage, fetchNextPage } = useStaff();
  const [open, setOpen] = useState<string | typeof NEW | null>(null);
  const people = data?.pages.flatMap((page) => page.items) ?? [];
  const close = () => { setOpen(null); };
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <div>
        <Button type="primary" onClick={() => { setOpen(NEW); }}>{text('people.new')}</Button>
      </div>
      {open !== null && (
        <div className="card">
          {typeof open === 'string' ? <ChangeForm key={open} username={open} onClose={close} /> : <NewPersonForm onClose={close} />}
        </div>
      )}
      <div className="table-frame">
        {isPending && <Waiting />}
        {people.length > 0 && <PeopleTable people={people} onOpen={setOpen} />}
        {hasNextPage && (
          <div className="table-foot">
            <Button onClick={() => void fetchNextPage()}>{text('list.more')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function PeopleTable({ people, onOpen }: { people: StaffEntry[]; onOpen: (username: string) => void }) {
  const text = useText();
  const word = useWord();
  const offices = useReference('offices');
  const officeOf = ({ officeCode }: StaffEntry) => offices.find(({ code }) => code === officeCode)?.name ?? officeCode ?? '—';
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('administration.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('signIn.username')}</th>
          <th scope="col">{text('team.name')}</th>
          <th scope="col">{text('people.roles')}</th>
          <th scope="col">{text('case.office')}</th>
          <th scope="col">{text('people.state')}</th>
          <th scope="col">{text('team.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.username}>
            <td className="number">{person.username}</td>
            <td>{person.name}</td>
            <td>{person.roles?.map((role) => word('role', role)).join(text('list.comma'))}</td>
            <td className="one-line">{officeOf(person)}</td>
            <td className={person.active ? undefined : 'quiet'}>{text(person.active ? 'people.active' : 'people.left')}</td>
            <td>
              <Button size="small" aria-label={text('people.changeOf', { name: person.name })} onClick={() => { onOpen(person.username); }}>
                {text('people.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
