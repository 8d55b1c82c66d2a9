import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { currentLanguage } from '@/i18n/language';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';

const readPack = (code: string) => answered(api.GET('/api/law-packs/{code}', { params: { path: { code } } }));

/** The law as the system knows it: limits and grounds of each pack, to be read. */
export default function LawPage() {
  const text = useText();
  const { data, error, isPending } = useQuery({ queryKey: ['law-packs', currentLanguage()], queryFn: () => answered(api.GET('/api/law-packs')) });
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      {isPending && <Waiting />}
      {data && (
        <Collapse
          destroyOnHidden
          items={data.items.map(({ code, title, validFrom, validTo }) => ({
            key: code,
            label: (
              <>
                {title} <span className="quiet figure">{text('law.valid', { from: validFrom, to: validTo ?? text('law.now') })}</span>
              </>
            ),
            children: <LawPack code={code} />,
          }))}
        />
      )}
    </div>
  );
}

function LawPack({ code }: { code: string }) {
  const text = useText();
  const word = useWord();
  const { data: pack, error } = useQuery({ queryKey: ['law-packs', code, currentLanguage()], queryFn: () => readPack(code) });
  if (!pack) {
    return error ? <ProblemNotice error={error} /> : <Waiting rows={4} />;
  }
  return (
    <>
      {pack.countingBasis && <p className="said">{pack.countingBasis}</p>}
      <h3 className="sub">{text('law.limits')}</h3>
      <ul className="record-list">
        {pack.limits.map((limit) => (
          <li key={limit.step}>
            <strong>{word('step', limit.step)}</strong> {limit.amount} {word('unit', limit.unit)}
            {limit.extension !== null && ` · ${text('extend.days', { days: limit.extension })}`}
            <span className="quiet"> {limit.policy ? text('law.policy') : limit.legalBasis}</span>
          </li>
        ))}
      </ul>
      <h3 className="sub">{text('law.grounds')}</h3>
      <ul className="record-list">
        {pack.grounds.map((ground) => (
          <li key={ground.step + ground.code}>
            <span className="quiet">{word('step', ground.step)}</span> {ground.text} <span className="quiet">{ground.legalBasis}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
