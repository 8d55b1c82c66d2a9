import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { ChangeButton } from '@/ui/change-button';
import { OpenedList } from '@/ui/opened-list';
import { useSettings, type Setting } from './api/settings';
import { SettingForm } from './setting-form';
import { useSettingWords } from './setting-words';
import './settings.css';

/** What the law leaves to the installation, each with its meaning and its bounds. */
export default function SettingsPage() {
  const text = useText();
  const read = useSettings();
  return (
    <div className="stack">
      <p className="quiet">{text('settings.hint')}</p>
      <OpenedList<Setting>
        read={read}
        keyOf={({ name }) => name}
        form={(setting, close) => <SettingForm setting={setting} onClose={close} />}
        list={(open) => read.data && <SettingsTable settings={read.data.items} onOpen={open} />}
      />
    </div>
  );
}

function SettingsTable({ settings, onOpen }: { settings: Setting[]; onOpen: (setting: Setting) => void }) {
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
          <SettingRow key={setting.name} setting={setting} onOpen={() => { onOpen(setting); }} />
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
      <td><ChangeButton name={title} onClick={onOpen} /></td>
    </tr>
  );
}
