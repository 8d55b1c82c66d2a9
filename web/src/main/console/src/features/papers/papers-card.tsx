import { Button } from 'antd';
import { useCasePart } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { NewPaper } from './new-paper';
import { PaperEntry } from './paper-entry';

interface PapersCardProps {
  number: string;
  /** Whether this person writes papers here. */
  writes: boolean;
}

/** The official forms of the case; empty where none was drafted and none can be. */
export function PapersCard({ number, writes }: PapersCardProps) {
  const text = useText();
  const { data } = useCasePart(number, '/api/cases/{number}/papers');
  if (!data || (data.items.length === 0 && !(writes && data.possible.length > 0))) {
    return null;
  }
  return (
    <Card title={text('papers.title')} aside={<SheetLinks number={number} />}>
      <ul className="record-list">
        {data.items.map((paper) => (
          <PaperEntry key={paper.id} number={number} paper={paper} writes={writes} />
        ))}
      </ul>
      {writes && data.possible.length > 0 && <NewPaper number={number} possible={data.possible} />}
    </Card>
  );
}

function SheetLinks({ number }: { number: string }) {
  const text = useText();
  return (
    <span className="buttons">
      {['pdf', 'docx'].map((format) => (
        <Button key={format} size="small" type="link" href={`/api/cases/${number}/sheet?format=${format}`} download>
          {text('papers.sheet')} {format.toUpperCase()}
        </Button>
      ))}
    </span>
  );
}
