import { Button } from 'antd';
import { useState } from 'react';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useSettings, type Setting } from './api/settings';
import { SettingForm } from './setting-form';
import { useSettingWords } from './setting-words';
import './settings.css';

/** What the law leaves to the installation, each with its meaning and its bounds. */
export default function SettingsPage() {
  const text = useText();
  const { data, error, isPending } = useSettings();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = data?.items.find(({ name }) => name === open);
  return (
    <div className="stack">
      <p className="quiet">{text('settings.hint')}</p>
      <ProblemNotice error={error} />
      {chosen && (
        <div className="card" key={chosen.name + chosen.version}>
          <SettingForm setting={chosen} onClose={() => { setOpen(null); }} />
        </div>
      )}
      <div className="table-frame">
        {isPending && <Waiting />}
        {data && <SettingsTable settings={data.items} onOpen={setOpen} />}
      </div>
    </div>
  );
}

function SettingsTable({ settings, onOpen }: { settings: Setting[]; onOpen: (name: string) => void }) {
  const text = useText();
  return (
    <table className="data-table settings">
      <caption className="visually-hidden">{text('administration.settings')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('settings.what')}</th>
          <th scope="col">{text('settings.value')}</th>
          <th scope="col">{text('settings.bounds')}</th>
          <th scope="col">{text('settings.settled')}</th>
          <th scope="col">{text('kept.change')}</th>
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => (
          <SettingRow key={setting.name} setting={setting} onOpen={() => { onOpen(setting.name); }} />
        ))}
      </tbody>
    </table>
  );
}

function SettingRow({ setting, onOpen }: { setting: Setting; onOpen: () => void }) {
  const text = useText();
  const word = useWord();
  const { valueOf, boundsOf } = useSettingWords();
  const { name, settledBy, settledAt } = setting;
  const title = word('setting', name);
  return (
    <tr>
      <td className="clip">
        <strong>{title}</strong>
        <p className="said quiet">{word('settingMeaning', name)}</p>
      </td>
      <td className="figure"><strong>{valueOf(setting, setting.value)}</strong></td>
      <td className="quiet">{boundsOf(setting)}</td>
      <td className="quiet">{settledBy && settledAt ? text('settings.by', { who: settledBy, when: moment(settledAt) }) : text('settings.asDelivered')}</td>
      <td><Button size="small" aria-label={text('kept.changeOf', { name: title })} onClick={onOpen}>{text('kept.change')}</Button></td>
    </tr>
  );
}
