import { useText, useWord } from '@/i18n/text';
import { ChangeButton } from '@/ui/change-button';
import { OpenedList } from '@/ui/opened-list';
import { AlarmRuleForm } from './alarm-rule-form';
import { useAlarmRules, type AlarmRule } from './api/alarm-rules';
import { useRuleWords } from './rule-words';

const keyOf = ({ step, kind }: AlarmRule) => `${step}/${kind}`;

/** Who hears of what is nearly due or late, and when. */
export default function AlarmRulesPage() {
  const text = useText();
  const read = useAlarmRules();
  return (
    <div className="stack">
      <p className="quiet">{text('alarms.hint')}</p>
      <OpenedList<AlarmRule>
        read={read}
        keyOf={keyOf}
        form={(rule, close) => <AlarmRuleForm rule={rule} onClose={close} />}
        list={(open) => read.data && <RulesTable rules={read.data.items} onOpen={open} />}
      />
    </div>
  );
}

function RulesTable({ rules, onOpen }: { rules: AlarmRule[]; onOpen: (rule: AlarmRule) => void }) {
  const text = useText();
  const word = useWord();
  const { titleOf, momentOf } = useRuleWords();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('administration.alarms')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('alarms.step')}</th>
          <th scope="col">{text('alarms.kind')}</th>
          <th scope="col">{text('alarms.when')}</th>
          <th scope="col">{text('alarms.told')}</th>
          <th scope="col">{text('kept.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={keyOf(rule)}>
            <td>{word('step', rule.step)}</td>
            <td>{word('alarmKind', rule.kind)}</td>
            <td className="figure">{momentOf(rule)}</td>
            <td>{rule.told.map((role) => word('role', role)).join(text('list.comma'))}</td>
            <td><ChangeButton name={titleOf(rule)} onClick={() => { onOpen(rule); }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
