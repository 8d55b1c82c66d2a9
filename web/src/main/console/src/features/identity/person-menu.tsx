import { useQueryClient } from '@tanstack/react-query';
import { Button, Popover } from 'antd';
import { forgetCalls } from '@/api/device';
import { ME, usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { signOut } from './api/sign-out';

/** Who is signed in, in which office, and the way out. */
export function PersonMenu() {
  const text = useText();
  const word = useWord();
  const person = usePerson();
  const queryClient = useQueryClient();

  /** Whether or not the server could be told, nothing of the session stays in the page. */
  const leave = () =>
    signOut().finally(() => {
      forgetCalls();
      queryClient.clear();
      queryClient.setQueryData(ME, null);
    });

  const card = (
    <div className="person-card">
      <strong>{person.name}</strong>
      <div className="quiet">{person.username}</div>
      <div>{person.office?.name ?? text('person.noOffice')}</div>
      <div className="quiet">{person.roles.map((role) => word('role', role)).join(text('list.comma'))}</div>
      <Button onClick={() => void leave()} block>
        {text('person.leave')}
      </Button>
    </div>
  );
  return (
    <Popover content={card} trigger="click" placement="bottomRight">
      <Button type="text" className="person-button">
        <span className="person-name">{person.name}</span>
        <span className="person-office quiet">{person.office?.name ?? word('role', person.roles[0])}</span>
      </Button>
    </Popover>
  );
}
