import { Button } from 'antd';
import { useState } from 'react';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { AlarmRuleForm } from './alarm-rule-form';
import { useAlarmRules, type AlarmRule } from './api/alarm-rules';
import { useRuleWords } from './rule-words';

const keyOf = ({ step, kind }: AlarmRule) => `${step}/${kind}`;

/** Who hears of what is nearly due or late, and when. */
export default function AlarmRulesPage() {
  const text = useText();
  const { data, error, isPending } = useAlarmRules();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = data?.items.find((rule) => keyOf(rule) === open);
  return (
    <div className="stack">
      <p className="quiet">{text('alarms.hint')}</p>
      <ProblemNotice error={error} />
      {chosen && (
        <div className="card" key={keyOf(chosen) + chosen.version}>
          <AlarmRuleForm rule={chosen} onClose={() => { setOpen(null); }} />
        </div>
      )}
      <div className="table-frame">
        {isPending && <Waiting />}
        {data && <RulesTable rules={data.items} onOpen={(rule) => { setOpen(keyOf(rule)); }} />}
      </div>
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
            <td>
              <Button size="small" aria-label={text('kept.changeOf', { name: titleOf(rule) })} onClick={() => { onOpen(rule); }}>
                {text('kept.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
