import { Alert } from 'antd';
import { Refused, type Problem } from '@/api/problem';
import { useText, useWord } from '@/i18n/text';

interface ProblemNoticeProps {
  error: unknown;
  /** There a 401 is about the password; elsewhere the dialog above the page says that the session has ended. */
  atSignIn?: boolean;
}

/** Whatever went wrong, said so that one knows what to do. */
export function ProblemNotice({ error, atSignIn = false }: ProblemNoticeProps) {
  const text = useText();
  if (!error || (!atSignIn && error instanceof Refused && error.status === 401)) {
    return null;
  }
  if (!(error instanceof Refused)) {
    return <Alert type="error" showIcon role="alert" title={text('problem.offline')} description={text('problem.offlineHint')} />;
  }
  return <Alert type="error" showIcon role="alert" title={error.problem.title} description={<Details problem={error.problem} />} />;
}

function Details({ problem }: { problem: Problem }) {
  const text = useText();
  const word = useWord();
  return (
    <>
      {problem.detail && <div>{problem.detail}</div>}
      {(problem.errors?.length ?? 0) > 0 && (
        <ul className="plain-list">
          {problem.errors?.map((wrong) => (
            <li key={wrong.pointer + wrong.code}>
              {wrong.pointer && `${word('field', wrong.pointer)}：`}
              {wrong.detail}
            </li>
          ))}
        </ul>
      )}
      {problem.possible && problem.possible.length > 0 && (
        <div>
          {text('problem.possible')}
          {problem.possible.map((action) => word('action', action)).join(text('list.comma'))}
        </div>
      )}
      {problem.incident && <div className="quiet">{text('problem.incident', { incident: problem.incident })}</div>}
    </>
  );
}
